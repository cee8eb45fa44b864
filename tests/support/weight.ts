import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { bytesOf, loadedFiles } from '../bench/weight';
import { budgets, type PageKind } from '../budgets';
import { htmlFiles } from './sitemap';

export { bytesOf };

export type Weight = {
  /** The bytes after gzip of everything that the first view loads. */
  readonly total: number;
  /** The part of `total` that is JavaScript. */
  readonly script: number;
  /** The addresses of the JavaScript files. */
  readonly scripts: readonly string[];
};

/** The files of this site that the open page has loaded, with the sizes of their compressed copies in the build. */
export async function weightOf(page: Page): Promise<Weight> {
  const files = await loadedFiles(page);
  const scripts = files.filter((file) => file.endsWith('.js'));
  return { total: bytesOf(files), script: bytesOf(scripts), scripts };
}

/** The text of a script that a page has loaded. */
export function textOf(script: string): string {
  return readFileSync(`build${script}`, 'utf8');
}

/** @example kindOf('/fr/api/platform') // => 'reference' */
function kindOf(path: string): PageKind {
  if (/^\/(?:fr\/?)?$/.test(path)) return 'home';
  return /^(?:\/fr)?\/api(?:\/|$)/.test(path) ? 'reference' : 'prose';
}

/** Whether a page is measured before it is touched, or with the application that a touch starts. */
export type Moment = 'served' | 'started';

/** What a page may weigh, in bytes. */
function limitOf(path: string, moment: Moment): number {
  const { perFact, page } = budgets[moment];
  if (!/^(?:\/fr)?\/facts$/.test(path)) return page[kindOf(path)];
  const facts: unknown = JSON.parse(readFileSync('build/facts.json', 'utf8'));
  if (!Array.isArray(facts)) throw new Error('build/facts.json lists no facts');
  return perFact * facts.length;
}

/** What the guide and the explorer may weigh offline, in bytes. */
export function offlineLimit(): number {
  const pages = htmlFiles().filter((name) => !/^(?:fr\/)?api[/.]/.test(name));
  return budgets.offlinePerPage * pages.length;
}

/** The limits that a page with these files exceeds, as text; none if it is within its budget. */
export function excessOf(
  path: string,
  moment: Moment,
  files: readonly string[],
): readonly string[] {
  const limit = Math.floor(limitOf(path, moment));
  const total = bytesOf(files, moment === 'served' ? 'br' : 'gz');
  if (total <= limit) return [];
  const script = bytesOf(files.filter((file) => file.endsWith('.js')));
  return [`${path}: ${total} bytes (${script} of JavaScript), ${total - limit} over ${limit}`];
}
