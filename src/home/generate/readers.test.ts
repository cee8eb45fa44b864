import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { FaultError } from '../../faults/fault';
import { READERS } from '../data';
import { readersData, readersFile } from './readers';

const page = (name: string, words = 1) => ({
  file: `docs/${name}.mdx`,
  text: 'word '.repeat(words),
  title: `The page ${name}`,
  address: `/fr/${name}`,
});
const pages = [page('overview', 401), page('errors')];
const entry = (id: string, ...paths: readonly string[]) =>
  `  - id: ${id}\n    pages: [${paths.join(', ')}]\n`;
const all = READERS.map((id) => entry(id, '/overview', '/errors')).join('');
const read = (entries: string) => readersData(`readers:\n${entries}`, pages, '/fr/');

/** The faults of a file, as a build prints them. */
function faultsOf(entries: string): readonly string[] {
  try {
    read(entries);
  } catch (error) {
    if (error instanceof FaultError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('the paths of readers', () => {
  it('have the title, the address and the time of each page, in order', () => {
    const { readers } = read(all);
    expect(readers.map(({ id }) => id)).toEqual(READERS);
    expect(readers[0]?.pages).toEqual([
      { title: 'The page overview', path: '/fr/overview', minutes: 3 },
      { title: 'The page errors', path: '/fr/errors', minutes: 1 },
    ]);
  });

  it('report a page that does not exist, with its line and a remedy', () => {
    const [first = '', ...others] = faultsOf(all.replace('/errors', '/error'));
    expect(first).toBe(
      `${readersFile}:3:24 there is no page /error: name a page of docs/, such as /errors`,
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['a reader is missing', entry('architect', '/overview'), '"security"'],
    ['a reader has two', `${all}${entry('developer', '/errors')}`, '"developer"'],
    ['a reader is unknown', `${all}${entry('banker', '/errors')}`, 'expected one of'],
    ['a path is empty', `${all}${entry('architect')}`, 'an entry or more'],
  ])('report that %s', (_, entries, message) => {
    expect(faultsOf(entries).join('\n')).toContain(message);
  });
});

it('the file has three or four pages for each reader', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../..', readersFile), 'utf8');
  const named = [...text.matchAll(/^ {6}- (\/\S+)$/gm)].map(([, name = '']) => name.slice(1));
  const known = [...new Set(named)].map((name) => ({ ...page(name), address: `/${name}` }));
  const { readers } = readersData(text, known, '/');
  for (const { pages: own } of readers) {
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.length).toBeLessThanOrEqual(4);
  }
});
