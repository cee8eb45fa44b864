import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { startsOnLoad } from '../../src/start/names';
import { budgets } from '../budgets';
import { filesOf, servedFiles } from '../support/page-files';
import { builtFile, sitemapPaths } from '../support/sitemap';
import { bytesOf, excessOf } from '../support/weight';

const paths = sitemapPaths();
const isRead = (path: string) => !readFileSync(builtFile(path), 'utf8').includes(startsOnLoad);
/** Images are part of what is served, not of the application. */
const withApplication = (path: string) => filesOf(path).filter((file) => !file.endsWith('.svg'));
const scripts = (files: readonly string[]) => files.filter((file) => file.endsWith('.js'));

it('every page is within its budget, with everything that it loads until its application is there', () => {
  expect(Math.min(...paths.map((path) => scripts(filesOf(path)).length))).toBeGreaterThan(3);
  expect(paths.flatMap((path) => excessOf(path, 'started', withApplication(path)))).toEqual([]);
});

it('every page that is read is light before it is touched: its HTML, a style sheet, a script and the mark', () => {
  const read = paths.filter(isRead);
  expect(read.length).toBeGreaterThan(paths.length / 2);
  expect(read.length).toBeLessThan(paths.length);
  for (const path of read) expect(scripts(servedFiles(path)), path).toEqual(['/start.js']);
  expect(read.flatMap((path) => excessOf(path, 'served', servedFiles(path)))).toEqual([]);
});

it('the first script is small', () => {
  expect(bytesOf(['/start.js'], 'br')).toBeLessThanOrEqual(budgets.firstScript);
});
