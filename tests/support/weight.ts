import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { bytesOf, loadedFiles } from '../bench/weight';
import { budgets, type PageKind } from '../budgets';

export { bytesOf };

export type Weight = {
  /** Bytes after gzip of all that the first view loads. */
  readonly total: number;
  /** Of these, the JavaScript. */
  readonly script: number;
  /** The files of the JavaScript, as addresses. */
  readonly scripts: readonly string[];
};

/** What the open page has loaded of this site's files, weighed by the compressed copies that the build made. */
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

/** What a page that loads these files has too much, in words; nothing while it keeps to its limit. */
export function excessOf(path: string, files: readonly string[]): readonly string[] {
  const limit = budgets.page[kindOf(path)];
  const total = bytesOf(files);
  if (total <= limit) return [];
  const script = bytesOf(files.filter((file) => file.endsWith('.js')));
  return [`${path}: ${total} bytes (${script} of JavaScript), ${total - limit} over ${limit}`];
}
