/**
 * The canonical address of a page on the server: no `.html`, and no trailing slash except on a home page.
 *
 * @example addressOf('/about.html') // => '/about'; addressOf('/fr') // => '/fr/'; addressOf('/explorer/index.html') // => '/explorer'
 */
export function addressOf(pathname: string): string {
  const page = pathname
    .replace(/\/+$/, '')
    .replace(/\.html$/, '')
    .replace(/\/index$/, '');
  return page === '' || page === '/fr' ? `${page}/` : page;
}

/** @example inLanguageOf('/fr/nowhere', '/404') // => '/fr/404' */
export function inLanguageOf(pathname: string, page: string): string {
  return pathname === '/fr' || pathname.startsWith('/fr/') ? `/fr${page}` : page;
}

/**
 * A folder that each language has, by its addresses.
 *
 * @example inEachLanguage('assets') // => ['/assets/', '/fr/assets/']
 */
export function inEachLanguage(folder: string): readonly string[] {
  return [`/${folder}/`, `/fr/${folder}/`];
}

/**
 * The English address of a French script or style sheet, where both languages may share one file.
 *
 * @example inBothLanguages('/fr/assets/js/12.ab.js') // => '/assets/js/12.ab.js'; inBothLanguages('/fr/about') // => undefined
 */
export function inBothLanguages(pathname: string): string | undefined {
  return pathname.startsWith('/fr/assets/') ? pathname.slice('/fr'.length) : undefined;
}
