/**
 * What is kept, in two sets. The guide (prose and explorer of both languages) comes by itself; the rest of the site
 * (API reference, search, files) where a reader asks for it: that its cache exists is the reader's wish.
 */
export const cacheNames = { guide: 'guide', rest: 'rest' } as const;

/** A file by its address and the SHA-256 of its content in base64; without one where the name changes with the content. */
export type KeptFile = readonly [address: string, hash?: string];

/** Both sets of one build; the worker of that build carries it, so that no other build's files come in between. */
export type Manifest = { readonly guide: readonly KeptFile[]; readonly rest: readonly KeptFile[] };

/** `/offline.json`: bytes of each set, compressed, as a reader fetches them. */
export type Sizes = { readonly guide: number; readonly rest: number };

/** Asked of the worker, with a port for its answers. */
export type Question = 'state' | 'keep';

/** How much of the rest is kept. Of `keep` one comes for each file, and `failed` where a file cannot be had. */
export type Answer = { readonly kept: number; readonly of: number } | 'failed';
