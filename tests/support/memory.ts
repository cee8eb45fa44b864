import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

import { contentDigest, withoutBundles } from '../../src/files/digest';
import { builtFile } from './sitemap';

/** A file for each test that was green. It can be removed at any time. */
const folder = '.generated/checks/green';

/** CI always runs every test, and so does a run over every page. */
const isOff = process.env.CI !== undefined || process.env.PAGES === 'all';

const record = z.object({ inputs: z.string(), files: z.record(z.string(), z.string()) });

/**
 * Whether a test was green at its last run, and nothing that it depends on has changed since.
 * @param test its full title
 * @param inputs digest of everything besides the built files that the result depends on
 */
export function isStillGreen(test: string, inputs: string): boolean {
  const file = fileOf(test);
  if (isOff || !existsSync(file)) return false;
  const { success, data } = record.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!success || data.inputs !== inputs) return false;
  return Object.entries(data.files).every(([address, digest]) => digestOf(address) === digest);
}

/**
 * Remembers that a test is green.
 * @param addresses the pages and files of the built site that it opened
 */
export function rememberGreen(test: string, inputs: string, addresses: Iterable<string>): void {
  if (isOff) return;
  const files = Object.fromEntries([...new Set(addresses)].map((each) => [each, digestOf(each)]));
  mkdirSync(folder, { recursive: true });
  // An interrupted run leaves a draft, never an incomplete record.
  const draft = `${fileOf(test)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ inputs, files }));
  renameSync(draft, fileOf(test));
}

let code: string | undefined;

/** Digest of the tests, and of everything that pages are made of except their own text. */
export function codeDigest(): string {
  code ??= contentDigest('.', [
    'src',
    'tests',
    'static',
    'docusaurus.config.ts',
    'playwright.config.ts',
    'sidebars.ts',
    'package-lock.json',
    'i18n/fr/code.json',
    'i18n/fr/model.po',
    'i18n/fr/openapi',
  ]);
  return code;
}

const fileOf = (test: string) =>
  path.join(folder, `${createHash('sha256').update(test).digest('hex')}.json`);

/** The names of bundles change in every build; their content depends on the code, whose digest is an input. */
const isBundle = (address: string) => /^(?:\/fr)?\/assets\//.test(address);

/** Digest of a built file; empty for a bundle and for a file that does not exist. */
function digestOf(address: string): string {
  const file = path.extname(address) === '' ? builtFile(address) : `build${address}`;
  if (isBundle(address) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return '';
  const content = readFileSync(file);
  const isPage = file.endsWith('.html');
  return createHash('sha256')
    .update(isPage ? withoutBundles(content.toString()) : content)
    .digest('hex');
}
