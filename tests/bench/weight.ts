import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

import { buildDir } from '../../src/site/build-dir';

const types = /\.(?:css|js|woff2?)$/;

/**
 * The files of this site that the open page has loaded, its own document first, as addresses. Prefetched files
 * are left out.
 */
export async function loadedFiles(page: Page): Promise<readonly string[]> {
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, initiatorType }) => ({ name, initiatorType })),
  );
  const isFetchedAhead = ({ name, initiatorType }: (typeof loaded)[number]) =>
    initiatorType === 'link' && !name.endsWith('.css');
  const addresses = loaded
    .filter((entry) => !isFetchedAhead(entry))
    .map(({ name }) => new URL(name).pathname)
    .filter((address) => types.test(address));
  return [documentOf(new URL(page.url()).pathname), ...new Set(addresses)];
}

/** @example documentOf('/fr/') // => '/fr/index.html'; documentOf('/about') // => '/about.html' */
function documentOf(address: string): string {
  const isHome = address.endsWith('/') || address === '/fr';
  return isHome ? `${address.replace(/\/$/, '')}/index.html` : `${address}.html`;
}

export type Encoding = 'gz' | 'br';

/** The total size of files as the server sends them, from the compressed copies that the build made. */
export function bytesOf(addresses: readonly string[], encoding: Encoding = 'gz'): number {
  return addresses.reduce((bytes, address) => bytes + sizeOf(address, encoding), 0);
}

function sizeOf(address: string, encoding: Encoding): number {
  const file = path.join(buildDir, address);
  const compressed = `${file}.${encoding}`;
  return statSync(existsSync(compressed) ? compressed : file).size;
}
