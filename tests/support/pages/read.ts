import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { contentDigest, withoutBundles } from '../../../src/files/digest';
import { localeOf, sitemapPaths, builtFile } from '../sitemap';
import { factsOf, type PageFacts } from './facts';

/** The languages of the site; the pages of each are read in a process of their own. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A page of the last build; its name is its address. */
export interface BuiltPage extends PageFacts {
  readonly name: string;
  readonly language: Language;
}

/** The pages of one language, each with the digest of the HTML that its facts were read from. */
interface Memory {
  /** Digest of the code that reads pages. */
  readonly code: string;
  readonly pages: readonly { readonly digest: string; readonly page: BuiltPage }[];
}

let known: ReadonlyMap<string, BuiltPage> | undefined;

/** Every page of the sitemaps, sorted by name. @throws Error if there is none */
export function builtPages(): readonly BuiltPage[] {
  return [...pagesByName().values()];
}

/** @throws Error if no sitemap lists the address */
export function builtPage(name: string): BuiltPage {
  const page = pagesByName().get(name);
  if (page === undefined) throw new Error(`no sitemap lists ${name}`);
  return page;
}

function pagesByName(): ReadonlyMap<string, BuiltPage> {
  known ??= new Map(
    languages
      .flatMap(readPages)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((page) => [page.name, page]),
  );
  return known;
}

/** The pages of a language. Only pages that have changed since the last reading are parsed. */
export function readPages(language: Language): readonly BuiltPage[] {
  const file = `.generated/checks/pages-${language}.json`;
  const code = contentDigest('.', ['tests/support/pages', 'package-lock.json']);
  const kept = remembered(file, code);
  const names = sitemapPaths().filter((name) => localeOf(name) === language);
  const pages = names.map((name) => {
    const html = readFileSync(builtFile(name), 'utf8');
    const digest = createHash('sha256').update(withoutBundles(html)).digest('hex');
    const before = kept.get(name);
    if (before?.digest === digest) return before;
    return { digest, page: { name, language, ...factsOf(html) } };
  });
  const isSame =
    pages.length === kept.size && pages.every((each) => kept.get(each.page.name) === each);
  if (!isSame) write(file, { code, pages });
  return pages.map(({ page }) => page);
}

function remembered(file: string, code: string): ReadonlyMap<string, Memory['pages'][number]> {
  try {
    const memory = JSON.parse(readFileSync(file, 'utf8')) as Memory;
    if (memory.code === code) return new Map(memory.pages.map((each) => [each.page.name, each]));
  } catch {
    // The first run has no memory, and a damaged one is replaced.
  }
  return new Map();
}

function write(file: string, memory: Memory): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // A process that is killed leaves a draft, never half a memory.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(memory));
  renameSync(draft, file);
}
