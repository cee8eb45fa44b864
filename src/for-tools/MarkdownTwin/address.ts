/** Where the Markdown twin of a page stands, by the path of the page.
 * @example twinPath('/about') // => '/about.md'; twinPath('/fr/') // => '/fr/index.md' */
export function twinPath(page: string): string {
  if (page.endsWith('/')) return `${page}index.md`;
  return `${page}.md`;
}
