import { readdirSync } from 'node:fs';

import { addressOf } from './address';

/** The address of each page, by the same address in lower case. */
export type PageAddresses = ReadonlyMap<string, string>;

/** The pages of a built site, except for its 404 pages, which have no address of their own. */
export function pageAddresses(buildDir: string): PageAddresses {
  const addresses = readdirSync(buildDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!(?:^|[/\\])404)\.html$/.test(name))
    .map((name) => addressOf(`/${name.replaceAll('\\', '/')}`))
    .sort();
  return new Map(addresses.map((address) => [address.toLowerCase(), address]));
}

/**
 * The one address of what a request asks for, on this host. Pages are found whatever the case of the letters, with
 * `.html` or `/index.html`, and with slashes too many; other addresses only lose such slashes.
 *
 * @example canonicalAddress('/FR/About.html', pages) // => '/fr/about'; canonicalAddress('//example.org/', pages) // => '/example.org'
 */
export function canonicalAddress(pathname: string, pages: PageAddresses): string {
  const clean = withoutExtraSlashes(pathname);
  return pages.get(addressOf(clean.toLowerCase())) ?? clean;
}

/** Browsers treat two slashes (or backslashes) at the start as another host, so only one is kept. */
function withoutExtraSlashes(pathname: string): string {
  return `/${pathname.replace(/^[/\\]+|[/\\]+$/g, '').replace(/[/\\]{2,}/g, '/')}`;
}
