import { PrecacheController } from 'workbox-precaching';

import { addressOf } from '../../site/address';
import type { KeptFile, Pack } from '../protocol';
import { fetchFile } from './fetch-file';
import { filesOfPack } from './files-of-pack';

const atOnce = 6;
const noPack: Pack = { address: '', revision: '', files: [] };

/**
 * One set of files of this build, in a cache of its own; many of them may come as one file, the pack, which is not kept
 * itself. Workbox keys each entry by its revision, so that the files of two builds coexist in the cache until the older
 * worker is replaced.
 */
export class KeptFiles {
  readonly #controller: PrecacheController;
  readonly #revisions: ReadonlyMap<string, string | undefined>;
  readonly #pack: Pack;

  constructor(
    readonly cacheName: string,
    files: readonly KeptFile[],
    pack = noPack,
  ) {
    // In the order of fetching: while the pack is on its way, nothing else waits for it.
    const all = [...files, ...pack.files];
    this.#controller = new PrecacheController({ cacheName });
    this.#controller.addToCacheList(all.map(([url, revision = null]) => ({ url, revision })));
    this.#revisions = new Map(all.map(([url, revision]) => [absolute(url), revision]));
    this.#pack = pack;
  }

  get size(): number {
    return this.#revisions.size;
  }

  has(pathname: string): boolean {
    return this.#keyOf(pathname) !== undefined;
  }

  /** Whether the file's name changes with its content: the saved copy is then identical to the server's. */
  isUnchanging(pathname: string): boolean {
    return this.has(pathname) && this.#revisions.get(absolute(pathname)) === undefined;
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
   * Fetches the missing files, a few in parallel, and the pack if a file of it is missing.
   * @throws if a file cannot be fetched or is of another build; files already fetched remain.
   */
  async fill(onFile?: () => void): Promise<void> {
    const cache = await caches.open(this.cacheName);
    const queue = (await this.missing()).values();
    const fromPack = filesOfPack(this.#pack);
    const fetchFrom = async () => {
      for (const [url, key] of queue) {
        const response = await (fromPack(url) ?? fetchFile(url, this.#revisions.get(url)));
        await cache.put(key, response);
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

function absolute(address: string): string {
  return new URL(address, location.href).href;
}
