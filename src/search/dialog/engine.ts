import type { Answer } from './answer';
import { pageMatches } from './page-match';
import type { Pagefind } from './pagefind';

/** Searches for a query in normal form (see `normaliseQuery`). Rejects if the index can no longer be read. */
export type SearchEngine = (query: string) => Promise<Answer>;

const pagesShown = 8;
const excerptWords = 24;

let attempts = 0;
let shared: Promise<SearchEngine> | undefined;

/**
 * The engine of the page's language, loaded once for all components. A failed load is not cached, so that it can be
 * retried.
 *
 * @param directory the folder of Pagefind and its index, `/fr/pagefind/`.
 */
export function searchEngine(directory: string): Promise<SearchEngine> {
  shared ??= loadEngine(directory);
  shared.catch(forgetEngine);
  return shared;
}

/** Makes the next call of `searchEngine` load everything again. */
export function forgetEngine(): void {
  shared = undefined;
}

/** @throws Error if Pagefind or its index cannot be loaded. */
async function loadEngine(directory: string): Promise<SearchEngine> {
  const build = await readBuild(directory);
  // A browser may remember that a module failed to load from an address.
  const address = `${directory}pagefind.js${attempts === 0 ? '' : `?attempt=${attempts}`}`;
  attempts += 1;
  // Pagefind's module is made after the bundle, with the index, so that it cannot be part of the bundle.
  const pagefind = (await import(/* webpackIgnore: true */ address)) as Pagefind;
  const instance = pagefind.createInstance({
    basePath: directory,
    noWorker: true,
    excerptLength: excerptWords,
    excerptEllipsis: '…',
    metaCacheTag: build,
    // The title is also in the page's text, with the weight that the index gives it.
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

/** Pagefind treats a part of the index that it could not fetch as an empty one.
 * @throws Error if "nothing found" would be such a mistake. */
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

/** Browsers that do not report the status are given the benefit of the doubt. */
function isSuccess(status: number | undefined): boolean {
  return status === undefined || (status >= 200 && status < 400);
}

/** Identifies the build that an index belongs to. */
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
