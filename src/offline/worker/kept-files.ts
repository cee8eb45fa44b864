import { copyResponse } from 'workbox-core/copyResponse';
import { PrecacheController } from 'workbox-precaching';

import { addressOf } from '../address';
import type { KeptFile } from '../protocol';

const atOnce = 6;

/**
 * One set of files of this build, in a cache of its own. Workbox keys each entry by its revision, so that the files
 * of two builds coexist in the cache until the older worker is replaced.
 */
export class KeptFiles {
  readonly #controller: PrecacheController;
  readonly #integrity: ReadonlyMap<string, string | undefined>;

  constructor(
    readonly cacheName: string,
    files: readonly KeptFile[],
  ) {
    this.#controller = new PrecacheController({ cacheName });
    this.#controller.addToCacheList(
      files.map(([url, hash]) => ({ url, revision: hash?.slice(0, 12) ?? null })),
    );
    this.#integrity = new Map(files.map(([url, hash]) => [absolute(url), integrityOf(hash)]));
  }

  get size(): number {
    return this.#integrity.size;
  }

  has(pathname: string): boolean {
    return this.#keyOf(pathname) !== undefined;
  }

  /** Whether the file's name changes with its content: the saved copy is then identical to the server's. */
  isUnchanging(pathname: string): boolean {
    return this.has(pathname) && this.#integrity.get(absolute(pathname)) === undefined;
  }

  /** Does not open the cache, which would create it: only the reader's choice creates the cache of the rest. */
  async match(pathname: string): Promise<Response | undefined> {
    const key = this.#keyOf(pathname);
    return key === undefined ? undefined : caches.match(key, { cacheName: this.cacheName });
  }

  #keyOf(pathname: string): string | undefined {
    return this.#controller.getCacheKeyForURL(addressOf(pathname));
  }

  /** The files that are not in the cache yet, each with its cache key. */
  async missing(): Promise<readonly (readonly [url: string, key: string])[]> {
    const cache = await caches.open(this.cacheName);
    const present = new Set((await cache.keys()).map(({ url }) => url));
    return [...this.#controller.getURLsToCacheKeys()].filter(([, key]) => !present.has(key));
  }

  /**
   * Fetches the missing files, a few in parallel. A file of another build fails the integrity check.
   * @throws if a file cannot be fetched; files already fetched remain.
   */
  async fill(onFile?: () => void): Promise<void> {
    const cache = await caches.open(this.cacheName);
    const queue = (await this.missing()).values();
    const fetchFrom = async () => {
      for (const [url, key] of queue) {
        await cache.put(key, await fetchWhole(url, this.#integrity.get(url)));
        onFile?.();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, fetchFrom));
  }

  /** Deletes the files of other builds. */
  async forgetOthers(event: ExtendableEvent): Promise<void> {
    await this.#controller.activate(event);
  }
}

async function fetchWhole(url: string, integrity: string | undefined): Promise<Response> {
  const hasHash = integrity !== undefined;
  const response = await fetch(url, hasHash ? { integrity, cache: 'no-cache' } : {});
  // A file that matches its hash is the right one, even with status 404, which some hosts always send with the 404 page.
  if (!response.ok && !hasHash) throw new Error(`${url}: ${response.status}`);
  // A redirected response cannot be the response to a navigation.
  return response.redirected ? copyResponse(response) : response;
}

function absolute(address: string): string {
  return new URL(address, location.href).href;
}

function integrityOf(hash: string | undefined): string | undefined {
  return hash === undefined ? undefined : `sha256-${hash}`;
}
