/**
 * Two sets of files. The guide (prose and explorer in both languages) is saved automatically; the rest of the site
 * (API reference, search, files) on request: if its cache exists, the reader has asked for it.
 */
export const cacheNames = { guide: 'guide', rest: 'rest' } as const;

/** The address of a file and its revision; no revision if the name changes with the content. */
export type KeptFile = readonly [address: string, revision?: string];

/** Files that are fetched as one (`pack.ts`), at this address and of this revision. */
export type Pack = {
  readonly address: string;
  readonly revision: string;
  readonly files: readonly KeptFile[];
};

/**
 * The revision of a file: the first 48 bits of the SHA-256 of its content, in base64. It distinguishes the files
 * of two builds, and is short because the worker contains one for each file.
 */
export function revisionOf(sha256: Uint8Array): string {
  return btoa(String.fromCharCode(...sha256.subarray(0, 6)));
}

/**
 * Both sets of one build. The pages and scripts of the guide are in its pack, and its other files are fetched one by one.
 * The worker of the build contains the manifest, so that files of two builds never mix.
 */
export type Manifest = {
  readonly pack: Pack;
  readonly guide: readonly KeptFile[];
  readonly rest: readonly KeptFile[];
};

/** `/offline.json`: the download size of each set, compressed, in bytes. */
export type Sizes = { readonly guide: number; readonly rest: number };

/** A message to the worker, sent with a port for the replies. */
export type Question = 'state' | 'keep';

/** How much of the rest is saved. `keep` sends one for each file, and `failed` if a file cannot be fetched. */
export type Answer = { readonly kept: number; readonly of: number } | 'failed';
