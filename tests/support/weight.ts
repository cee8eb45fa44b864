import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { bytesOf, loadedFiles } from '../bench/weight';
import { budgets, type PageKind } from '../budgets';

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
  if (/^(?:\/fr)?\/facts$/.test(path)) return 'facts';
  return /^(?:\/fr)?\/api(?:\/|$)/.test(path) ? 'reference' : 'prose';
}

/** The limits that a page with these files exceeds, as text; none if it is within its budget. */
export function excessOf(path: string, files: readonly string[]): readonly string[] {
  const limit = budgets.page[kindOf(path)];
  const total = bytesOf(files);
  if (total <= limit) return [];
  const script = bytesOf(files.filter((file) => file.endsWith('.js')));
  return [`${path}: ${total} bytes (${script} of JavaScript), ${total - limit} over ${limit}`];
}
