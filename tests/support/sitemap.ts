import { readdirSync, readFileSync } from 'node:fs';

/** The paths of all pages in the built sitemaps of both languages, read when the tests are collected.
 * @throws Error if a sitemap is missing or empty. */
export function sitemapPaths(): readonly string[] {
  const paths = ['build/sitemap.xml', 'build/fr/sitemap.xml'].flatMap((file) => {
    const addresses = [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
    if (addresses.length === 0) throw new Error(`${file} lists no page`);
    return addresses.map(([, address]) => new URL(address ?? '').pathname);
  });
  return [...new Set(paths)].sort();
}

/** All HTML files of the build, including redirects and 404 pages, by their path in it.
 * @throws Error if there are none. */
export function htmlFiles(): readonly string[] {
  const files = readdirSync('build', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  if (files.length === 0) throw new Error('build holds no page');
  return files;
}

/** The same page in the other language.
 * @example twin('/about') // => '/fr/about'; twin('/fr/') // => '/' */
export function twin(path: string): string {
  if (path === '/fr' || path === '/fr/') return '/';
  if (path.startsWith('/fr/')) return path.slice('/fr'.length);
  return path === '/' ? '/fr/' : `/fr${path}`;
}

export function localeOf(path: string): 'en' | 'fr' {
  return path === '/fr' || path.startsWith('/fr/') ? 'fr' : 'en';
}

/** The file of an address.
 * @example builtFile('/fr/') // => 'build/fr/index.html'; builtFile('/about') // => 'build/about.html' */
export function builtFile(path: string): string {
  const isHome = path.endsWith('/') || path === '/fr';
  return isHome ? `build${path.replace(/\/$/, '')}/index.html` : `build${path}.html`;
}
