import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { readSections } from '../../src/translation/sections/page-file';

const FOLDERS = {
  en: 'docs',
  fr: 'i18n/fr/docusaurus-plugin-content-docs/current',
} as const;

type Language = keyof typeof FOLDERS;

/** What a section of a page says in each language, word for word; spaces of any kind count as one space. */
interface Claim extends Readonly<Record<Language, readonly [string, ...string[]]>> {
  /** What the section lets a reader know, as the title of the test. */
  readonly knows: string;
  /** The pinned id of its heading. */
  readonly section: string;
}

/** What a page must not say anywhere, such as a silence where the sources speak. */
type Never = Readonly<Record<Language, readonly [string, ...string[]]>>;

/**
 * Tests that a page and its French twin say what the sources say.
 * @param page its path below `docs`, without the extension
 * @example
 * pageClaims('using-the-api/errors', [
 *   { knows: 'an eleventh API key is a conflict', section: 'api-keys', en: ['`409`'], fr: ['`409`'] },
 * ]);
 */
export function pageClaims(page: string, claims: readonly Claim[], never?: Never): void {
  const languages = Object.keys(FOLDERS) as readonly Language[];
  describe.each(languages)(`${page} in %s`, (language) => {
    const sections = sectionsOf(page, language);

    test.each(claims)('says that $knows', (claim) => {
      const text = sections.get(claim.section);
      expect(text, `section #${claim.section}`).toBeDefined();
      for (const phrase of claim[language]) expect(text).toContain(phrase);
    });

    if (!never) return;
    test.each(never[language])('never says “%s”', (phrase) => {
      for (const text of sections.values()) expect(text).not.toContain(phrase);
    });
  });
}

function sectionsOf(page: string, language: Language): ReadonlyMap<string, string> {
  const file = `${FOLDERS[language]}/${page}.mdx`;
  const sections = readSections(file, readFileSync(file, 'utf8'));
  return new Map(sections.map(({ id, source }) => [id, readText(source)]));
}

/** The marks of citations and of the guide's own blocks are no words of a sentence. */
function readText(source: string): string {
  const words = source.replace(/\[\^[^\]]*\]| *\{\/\* own: \w+ \*\/\}/g, '');
  return words.replace(/\s+/g, ' ');
}
