import { groupBy } from '../group-by';
import { readGlossary } from '../glossary';
import type { PagePair } from '../project/pages';
import { readSections } from '../sections/page-file';
import { kinds, tally, type Item } from '../state';
import type { GlossaryTerms, StalePages, StaleSection, TranslationState } from '../data';

/** The state of each kind of text, and of each of its files. */
export function translationState(items: readonly Item[]): TranslationState {
  return kinds.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    const files = [...groupBy(own, ({ file }) => file)];
    return {
      kind,
      counts: tally(own),
      files: files.map(([file, list]) => ({ name: nameOf(file), counts: tally(list) })),
    };
  });
}

/** @example nameOf('i18n/fr/docusaurus-plugin-content-docs/current/about.mdx') // => '/about' */
function nameOf(file: string): string {
  return file
    .replace(/^i18n\/fr\/(?:docusaurus-plugin-content-docs\/current(?=.*\.mdx))?/, '')
    .replace(/\.mdx$/, '');
}

/** The sections of French pages that are out of date. */
export function stalePages(pages: readonly PagePair[], items: readonly Item[]): StalePages {
  const behind = items.filter(({ kind, state }) => kind === 'pages' && isBehind(state));
  return Object.fromEntries(
    pages.flatMap(({ english, french }) => {
      const own = behind.filter(({ file }) => file === french.file);
      if (own.length === 0 || french.text === undefined) return [];
      const ours = titles(french.file, french.text);
      const theirs = titles(english.file, english.text ?? '');
      const sections = own.map(({ key: id }): StaleSection => {
        const title = ours.get(id) ?? theirs.get(id);
        if (title === undefined) return top;
        return { id, title: ours.has(id) ? { text: title } : { text: title, lang: 'en' } };
      });
      return [[`@site/${french.file}`, [...new Set(sections)]]];
    }),
  );
}

/** For a reader, the texts of the front matter and the introduction are one section. */
const top: StaleSection = { id: 'top' };

const isBehind = (state: Item['state']) => state === 'stale' || state === 'missing';

function titles(file: string, text: string): ReadonlyMap<string, string> {
  const sections = readSections(file, text);
  return new Map(sections.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title]])));
}

/** The glossary with its notes in one language. */
export function glossaryTerms(text: string, language: 'en' | 'fr'): GlossaryTerms {
  return readGlossary(text).map(({ note, ...term }) => ({ ...term, note: note[language] }));
}
