import { inEachLanguage } from '../address';

/** Folders whose files have a hash in their name, so that their content never changes. */
export const hashedFolders: readonly string[] = ['assets', 'search/sentences'].flatMap(
  inEachLanguage,
);

/** How long browsers cache files: hashed files for a year, all others only with revalidation. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  changing: 'no-cache',
} as const;

/** How long browsers cache what is at an address.
 * @example cachingOf('/assets/js/main.1a2b.js') // => caching.hashed; cachingOf('/about') // => caching.changing */
export function cachingOf(pathname: string): string {
  return hashedFolders.some((folder) => pathname.startsWith(folder))
    ? caching.hashed
    : caching.changing;
}
