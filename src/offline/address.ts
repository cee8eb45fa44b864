/**
 * The canonical address of a page on the server: no `.html`, and no trailing slash except on a home page.
 *
 * @example addressOf('/about.html') // => '/about'; addressOf('/fr') // => '/fr/'; addressOf('/index.html') // => '/'
 */
export function addressOf(pathname: string): string {
  const page = pathname.replace(/\/+$/, '').replace(/\.html$/, '');
  if (page === '' || page === '/index') return '/';
  if (page === '/fr' || page === '/fr/index') return '/fr/';
  return page;
}

/** @example inLanguageOf('/fr/nowhere', '/404') // => '/fr/404' */
export function inLanguageOf(pathname: string, page: string): string {
  return pathname === '/fr' || pathname.startsWith('/fr/') ? `/fr${page}` : page;
}

/**
 * The English address of a French script or style sheet, where both languages may share one file.
 *
 * @example inBothLanguages('/fr/assets/js/12.ab.js') // => '/assets/js/12.ab.js'; inBothLanguages('/fr/about') // => undefined
 */
export function inBothLanguages(pathname: string): string | undefined {
  return pathname.startsWith('/fr/assets/') ? pathname.slice('/fr'.length) : undefined;
}
