import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';

import { twin } from '../sitemap';
import { coverOf, largest } from './cover';
import { builtPages, type BuiltPage } from './read';

/** Whether tests check every page instead of the representative ones. */
export const isEveryPage = process.env.PAGES === 'all';

/** Measures that can break a layout: the page with the largest value of each is always checked. */
const measures = {
  'longest word': ({ longestWord }) => longestWord,
  'widest table': ({ widestTable }) => widestTable,
  'longest title': ({ longestTitle }) => longestTitle,
  'most nodes': ({ nodes }) => nodes,
} as const satisfies Readonly<Record<string, (page: BuiltPage) => number>>;

/**
 * The English addresses of the representative pages: with their twins they have every feature of any page, and for
 * each template and language they include the page with the longest word, the widest table, and so on.
 */
export function representativePages(): readonly string[] {
  const pages = builtPages();
  const group = ({ template, language }: BuiltPage) => `${template} ${language}`;
  const names = isEveryPage
    ? pages.map(({ name }) => name)
    : [
        ...coverOf(pages),
        ...Object.values(measures).flatMap((measure) => largest(pages, group, measure)),
      ];
  return [...new Set(names.map(inEnglish))].sort();
}

/** The first representative page of a kind. @throws Error if there is none */
export function representativePage(isOfKind: (page: string) => boolean): string {
  const page = representativePages().find(isOfKind);
  if (page === undefined) throw new Error('no representative page is of this kind');
  return page;
}

/** An English page of an operation. */
export const anOperation = () =>
  representativePage((page) => /^\/api\/[^/]+\/(?!schemas\/)./.test(page));

/** The number of additional pages of the reference, in both languages together. */
const drawn = 40;

/**
 * The English addresses of the other pages that are opened to see whether they report errors: the rest of the guide and
 * the explorer, and some of the reference, selected by the hash of the commit so that the next commit opens others.
 */
export function openedPages(): readonly string[] {
  const chosen = new Set(representativePages());
  const rest = [...new Set(builtPages().map(({ name }) => inEnglish(name)))].filter(
    (name) => !chosen.has(name),
  );
  const isReference = (name: string) => /^\/api(?:\/|$)/.test(name);
  const commit = headCommit();
  const lot = (name: string) => createHash('sha256').update(`${commit} ${name}`).digest('hex');
  const reference = rest
    .filter(isReference)
    .sort((a, b) => (lot(a) < lot(b) ? -1 : 1))
    .slice(0, drawn / 2);
  return [...rest.filter((name) => !isReference(name)), ...reference];
}

/** The addresses of pages that together have all markup of any page, in both languages. */
export function pagesWithAllMarkup(): readonly string[] {
  const pages = builtPages();
  if (isEveryPage) return pages.map(({ name }) => name);
  return coverOf(
    pages.map(({ name, language, markup }) => ({
      name,
      features: markup.map((each) => `${language} ${each}`),
    })),
  );
}

/** The addresses of one page for each template in each language. */
export function onePageOfEachTemplate(): readonly string[] {
  const first = new Map(
    [...builtPages()].reverse().map(({ template, language, name }) => [template + language, name]),
  );
  return [...first.values()].sort();
}

const inEnglish = (name: string) => (name === '/fr' || name.startsWith('/fr/') ? twin(name) : name);

/** The hash of the tested commit; empty in a downloaded archive, which has no history. */
function headCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}
