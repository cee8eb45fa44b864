import { copyResponse } from 'workbox-core/copyResponse';
import { PrecacheController } from 'workbox-precaching';

import { addressOf } from '../address';
import type { KeptFile } from '../protocol';

const atOnce = 6;

/**
 * One set of files of this build in a cache of its own. Workbox names each entry by its revision, so that two builds
 * stand beside each other in the cache until the older one's worker is done.
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

  /** A file whose name changes with its content: its kept copy is as good as the server's. */
  isUnchanging(pathname: string): boolean {
    return this.has(pathname) && this.#integrity.get(absolute(pathname)) === undefined;
  }

  /** Looks without opening: to open a cache would make it, and the cache of the rest is made by the reader alone. */
  async match(pathname: string): Promise<Response | undefined> {
    const key = this.#keyOf(pathname);
    return key === undefined ? undefined : caches.match(key, { cacheName: this.cacheName });
  }

  #keyOf(pathname: string): string | undefined {
    return this.#controller.getCacheKeyForURL(addressOf(pathname));
  }

  /** The files that are not in the cache yet, each with its key there. */
  async missing(): Promise<readonly (readonly [url: string, key: string])[]> {
    const cache = await caches.open(this.cacheName);
    const present = new Set((await cache.keys()).map(({ url }) => url));
    return [...this.#controller.getURLsToCacheKeys()].filter(([, key]) => !present.has(key));
  }

  /**
   * Fetch what is missing, a few at once. A file of another build does not fit its hash.
   * @throws where a file cannot be had; what came before stays.
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

  /** Take other builds' files away. */
  async forgetOthers(event: ExtendableEvent): Promise<void> {
    await this.#controller.activate(event);
  }
}

async function fetchWhole(url: string, integrity: string | undefined): Promise<Response> {
  const hasHash = integrity !== undefined;
  const response = await fetch(url, hasHash ? { integrity, cache: 'no-cache' } : {});
  // What fits its hash is the right file; some hosts send the page for unknown addresses with status 404 always.
  if (!response.ok && !hasHash) throw new Error(`${url}: ${response.status}`);
  // A navigation takes no answer that was redirected.
  return response.redirected ? copyResponse(response) : response;
}

function absolute(address: string): string {
  return new URL(address, location.href).href;
}

function integrityOf(hash: string | undefined): string | undefined {
  return hash === undefined ? undefined : `sha256-${hash}`;
}
