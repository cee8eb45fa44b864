import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { budgets, type PageKind } from '../../src/site/budgets';
import { builtFile } from './sitemap';

export type Weight = {
  /** Bytes after gzip of all that the first view loads. */
  readonly total: number;
  /** Of these, the JavaScript. */
  readonly script: number;
  /** The files of the JavaScript, as addresses. */
  readonly scripts: readonly string[];
};

const types = /\.(?:css|js|woff2?)$/;

/** What the open page has loaded of this site's files, weighed by the compressed copies that the build made. */
export async function weightOf(page: Page): Promise<Weight> {
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
  const files = [...new Set(addresses)];
  const scripts = files.filter((file) => file.endsWith('.js'));
  const document = builtFile(new URL(page.url()).pathname);
  return {
    total: gzipped(document) + bytesOf(files),
    script: bytesOf(scripts),
    scripts,
  };
}

/** What files weigh, given by their addresses. */
export function bytesOf(addresses: readonly string[]): number {
  return addresses.reduce((bytes, address) => bytes + gzipped(built(address)), 0);
}

/** The text of a script that a page has loaded. */
export function textOf(script: string): string {
  return readFileSync(built(script), 'utf8');
}

/** @example kindOf('/fr/api/platform') // => 'reference' */
function kindOf(path: string): PageKind {
  if (/^\/(?:fr\/?)?$/.test(path)) return 'home';
  return /^(?:\/fr)?\/api(?:\/|$)/.test(path) ? 'reference' : 'prose';
}

/** What a page has too much, in words; undefined while it keeps to its limit. */
export function excessOf(path: string, { total, script }: Weight): string | undefined {
  const limit = budgets.page[kindOf(path)];
  if (total <= limit) return undefined;
  return `${path}: ${total} bytes (${script} of JavaScript), ${total - limit} over ${limit}`;
}

const built = (address: string) => `build${address}`;

function gzipped(file: string): number {
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
}
