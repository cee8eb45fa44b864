const folders = ['assets', 'search/sentences'] as const;

/** Folders whose files have a hash in their name, so that their content never changes. */
export const hashedFolders: readonly string[] = folders.flatMap((folder) => [
  `/${folder}/`,
  `/fr/${folder}/`,
]);

/** How long browsers cache files: hashed files for a year, all others only with revalidation. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  changing: 'no-cache',
} as const;
