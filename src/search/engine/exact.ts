import type { IndexedPage } from './search-index';
import { folded, keysOfPhrase, wordsIn, type Language } from './words';

/**
 * The pages that a query names: by path, method and path, or id of an operation; by title, heading or keyword; or by title
 * with words of the way to it. All pages of the same name; none if the query only describes what it looks for.
 */
export function namedPages(
  query: string,
  pages: readonly IndexedPage[],
  language: Language,
): readonly IndexedPage[] {
  if (query.includes('/')) {
    const byPath = pages.filter(({ names }) => names.some((name) => isPath(query, name)));
    if (byPath.length > 0) return byPath;
    const byAddress = pages.filter(({ url }) => withoutHost(query) === url.toLowerCase());
    if (byAddress.length > 0) return byAddress;
  }
  const plain = folded(query);
  const byTitle = pages.filter(({ title }) => folded(title) === plain);
  if (byTitle.length > 0) return byTitle;
  // A path without its slashes is only a word: `companies` describes what it looks for.
  const isName = (name: string) => !name.startsWith('/') && folded(name) === plain;
  const byName = pages.filter(({ names }) => names.some(isName));
  if (byName.length > 0) return byName;
  const byHeading = pages.filter(
    ({ kind, sections }) =>
      kind === 'guide' && sections.some(({ heading }) => folded(heading) === plain),
  );
  if (byHeading.length > 0) return byHeading;
  const asked = String(keysOfPhrase(query, language));
  const byKeyword = pages.filter(({ keywords }) =>
    keywords.some((keyword) => String(keysOfPhrase(keyword, language)) === asked),
  );
  return byKeyword.length > 0 ? byKeyword : longestTitles(query, pages);
}

/** Whether a query is this path, or this method and path; a value may be in the place of a parameter.
 * @example isPath('get /companies/8a3b', 'GET /companies/{companyId}') // => true */
export function isPath(query: string, name: string): boolean {
  const [asked, named] = [query, name].map((each) => withoutHost(each).split(/[\s/]+/));
  if (asked === undefined || named === undefined || !name.includes('/')) return false;
  const isSame = (part: string, at: number) =>
    part === named[at] || (/^\{.*\}$/.test(named[at] ?? '') && !/^[{]/.test(part) && part !== '');
  return asked.length === named.length && asked.every(isSame);
}

/** @example withoutHost('GET https://api.codat.io/Companies/?page=1') // => 'get /companies' */
function withoutHost(address: string): string {
  return address
    .toLowerCase()
    .replace(/https?:\/\/[^/\s]+/, '')
    .replace(/[?#].*$/, '')
    .replace(/(?<=.)\/$/, '')
    .trim();
}

/** The pages whose title is in the query, if all its other words are in the way to the page or in its address. */
function longestTitles(query: string, pages: readonly IndexedPage[]): readonly IndexedPage[] {
  const asked = plainWords(query);
  const fitting = pages
    .map((page) => ({ page, title: plainWords(page.title) }))
    .filter(({ page, title }) => {
      if (title.length === 0 || title.length >= asked.length) return false;
      const others = isEqual(asked.slice(0, title.length), title)
        ? asked.slice(title.length)
        : asked.slice(0, -title.length);
      const isThere =
        isEqual(asked.slice(0, title.length), title) || isEqual(asked.slice(-title.length), title);
      const way = new Set([...page.trail, page.url, ...page.names].flatMap(plainWords));
      return isThere && others.every((word) => way.has(word));
    });
  const longest = Math.max(...fitting.map(({ title }) => title.length));
  return fitting.filter(({ title }) => title.length === longest).map(({ page }) => page);
}

function plainWords(text: string): readonly string[] {
  return wordsIn(text)
    .flatMap(({ parts }) => parts)
    .map((part) => folded(part.text));
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
