const folders = ['assets', 'pagefind/fragment', 'pagefind/index'] as const;

/** Folders whose files carry a hash in their name, so that they never change their content. */
export const hashedFolders: readonly string[] = folders.flatMap((folder) => [
  `/${folder}/`,
  `/fr/${folder}/`,
]);

/** How long a browser keeps what it has: hashed files for a year, all else only after it has asked again. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  changing: 'no-cache',
} as const;
