import type { SearchEngine } from '../engine/search';
import { openSearch } from '../engine/search';
import type { IndexedPage, SearchIndex, Sentences } from '../engine/search-index';

let shared: Promise<SearchEngine> | undefined;

/**
 * The engine of the page's language, loaded once for all components. A failed load is not cached, so that it can be
 * retried.
 *
 * @param directory the folder of the index, `/fr/search/`.
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

/** @throws Error if the index cannot be loaded. */
async function loadEngine(directory: string): Promise<SearchEngine> {
  const index = await readIndex(directory);
  const read = new Map<string, Promise<Sentences>>();
  return openSearch(index, ({ sentences: name }: IndexedPage) => {
    const sentences =
      read.get(name) ?? readJson<Sentences>(`${directory}sentences/${name}.json`, 'default');
    read.set(name, sentences);
    sentences.catch(() => read.delete(name));
    return sentences;
  });
}

/**
 * Reads the index, as the server has it now: the names of the files of sentences change with their content, and those of
 * another build are not found, and said so.
 */
export function readIndex(directory: string): Promise<SearchIndex> {
  return readJson(`${directory}index.json`, 'no-cache');
}

/** Reads a file that the build of this site wrote, in the form that it has there. */
async function readJson<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} answers with status ${response.status}.`);
  return (await response.json()) as T;
}
