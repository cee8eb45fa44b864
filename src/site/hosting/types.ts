/** Types of text files that hosts do not know, or send without a character encoding. */
export const utf8Types = {
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
} as const;

/** @example utf8TypeOf('/about.md') // => 'text/markdown; charset=utf-8' */
export function utf8TypeOf(pathname: string): string | undefined {
  return Object.entries(utf8Types).find(([ending]) => pathname.endsWith(ending))?.[1];
}
