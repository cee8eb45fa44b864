import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
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
  /** Digest of the offline worker, which lists the hash of every file of the build. */
  readonly build: string;
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
      .flatMap((language) => rememberedPages(language) ?? readPages(language))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((page) => [page.name, page]),
  );
  return known;
}

/** The pages of a language as they were last read, unless the site was built since. */
function rememberedPages(language: Language): readonly BuiltPage[] | undefined {
  const memory = remembered(language);
  return memory?.build === buildDigest() ? memory.pages.map(({ page }) => page) : undefined;
}

/** Reads the pages of a language. Only pages that have changed since they were last parsed are parsed again. */
export function readPages(language: Language): readonly BuiltPage[] {
  const kept = new Map(remembered(language)?.pages.map((each) => [each.page.name, each]));
  const names = sitemapPaths().filter((name) => localeOf(name) === language);
  const pages = names.map((name) => {
    const html = readFileSync(builtFile(name), 'utf8');
    const digest = createHash('sha256').update(withoutBundles(html)).digest('hex');
    const before = kept.get(name);
    if (before?.digest === digest) return before;
    return { digest, page: { name, language, ...factsOf(html) } };
  });
  write(language, { build: buildDigest(), code: codeDigest(), pages });
  return pages.map(({ page }) => page);
}

const memoryOf = (language: Language) => `.generated/checks/pages-${language}.json`;
const codeDigest = () =>
  contentDigest('.', [
    'tests/support/pages',
    'tests/support/sitemap.ts',
    'src/hast',
    'src/files/digest.ts',
    'package-lock.json',
  ]);

/** A build writes the worker last. One that is switched off lists no file: then only its time differs. */
const buildDigest = () =>
  `${contentDigest('build', ['worker.js', 'sitemap.xml', 'fr/sitemap.xml'])} ${statSync('build/worker.js').mtimeMs}`;

/** Undefined before the first run, and after the code that parses pages has changed. */
function remembered(language: Language): Memory | undefined {
  try {
    const memory = JSON.parse(readFileSync(memoryOf(language), 'utf8')) as Memory;
    return memory.code === codeDigest() ? memory : undefined;
  } catch {
    return undefined;
  }
}

function write(language: Language, memory: Memory): void {
  const file = memoryOf(language);
  mkdirSync(path.dirname(file), { recursive: true });
  // A process that is killed leaves a draft, never half a memory.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(memory));
  renameSync(draft, file);
}
