import type { Answer } from './answer';
import { pageMatches } from './page-match';
import type { Pagefind } from './pagefind';

/** Answers queries in normal form (see `normaliseQuery`). Rejects where the index cannot be read any more. */
export type SearchEngine = (query: string) => Promise<Answer>;

const pagesShown = 8;
const excerptWords = 24;

let attempts = 0;
let shared: Promise<SearchEngine> | undefined;

/**
 * The engine of the page's language, loaded once, whichever component asks. A failed load is forgotten, so that
 * it can be asked for again.
 *
 * @param directory where Pagefind and the index stand, `/fr/pagefind/`.
 */
export function searchEngine(directory: string): Promise<SearchEngine> {
  shared ??= loadEngine(directory);
  shared.catch(forgetEngine);
  return shared;
}

/** Let the next call of `searchEngine` load everything again. */
export function forgetEngine(): void {
  shared = undefined;
}

/** @throws Error where Pagefind or its index cannot be loaded. */
async function loadEngine(directory: string): Promise<SearchEngine> {
  const build = await readBuild(directory);
  // A browser may remember of an address that no module could be loaded from it.
  const address = `${directory}pagefind.js${attempts === 0 ? '' : `?attempt=${attempts}`}`;
  attempts += 1;
  // Made after the bundle, together with the index, and therefore no part of it.
  const pagefind = (await import(/* webpackIgnore: true */ address)) as Pagefind;
  const instance = pagefind.createInstance({
    basePath: directory,
    noWorker: true,
    excerptLength: excerptWords,
    excerptEllipsis: '…',
    metaCacheTag: build,
    // The title stands on the page as well, with the weight that the index gives it.
    ranking: { metaWeights: { title: 0 } },
  });
  return async (query) => {
    const asked = performance.now();
    const { results } = await instance.search(query);
    if (results.length === 0) await checkIndex(directory, build, asked);
    const found = await Promise.all(results.slice(0, pagesShown).map((result) => result.data()));
    const pages = pageMatches(found, query);
    const total = results.length - found.length + pages.length;
    return { query, total, pages };
  };
}

/** Pagefind takes a part of the index that it could not fetch for one that holds nothing.
 * @throws Error where "nothing found" would be such a mistake. */
async function checkIndex(directory: string, build: string, asked: number): Promise<void> {
  const wasRefused = performance
    .getEntriesByType('resource')
    .some(
      (entry) =>
        entry instanceof PerformanceResourceTiming &&
        entry.startTime >= asked &&
        entry.name.includes(`${directory}index/`) &&
        !isSuccess(entry.responseStatus),
    );
  if (wasRefused) throw new Error('A part of the search index could not be fetched.');
  if ((await readBuild(directory)) !== build) {
    throw new Error('The search index was replaced by that of another build.');
  }
}

/** Browsers that do not tell the status are given the benefit of the doubt. */
function isSuccess(status: number | undefined): boolean {
  return status === undefined || (status >= 200 && status < 400);
}

/** What tells the index of one build from that of another. */
async function readBuild(directory: string): Promise<string> {
  const response = await fetch(`${directory}pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The search index answers with status ${response.status}.`);
  const entry = (await response.json()) as {
    readonly languages: Readonly<Record<string, { readonly hash: string }>>;
  };
  return Object.values(entry.languages)
    .map(({ hash }) => hash)
    .join(' ');
}
