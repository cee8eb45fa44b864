import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { outputs } from '../../reference/build/generate';
import { documentWith, withSite } from '../../reference/build/site.fixture';
import { generatePages } from './generate-pages';

const document = 'static/openapi/odd.yaml';
const text = documentWith('    Answer: { type: object }\n');
const files = { [document]: text };
const page = path.join(outputs.en, 'odd', 'get-odd.json');

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
});
afterEach(() => vi.restoreAllMocks());

describe('pages are made anew', () => {
  const changes: Readonly<Record<string, (root: string) => void>> = {
    'when a page has gone': (root) => rmSync(path.join(root, page)),
    'when a page is another': (root) => writeFileSync(path.join(root, page), '{}'),
    'when an earlier run did not come to its end': (root) =>
      rmSync(path.join(root, '.generated/api.json')),
    'when the record of them cannot be understood': (root) =>
      writeFileSync(path.join(root, '.generated/api.json'), '{"made":1}'),
  };
  test('when a document has changed', async () => {
    await withSite(files, async (root) => {
      await generatePages(root);
      writeFileSync(path.join(root, document), text.replace('Something odd', 'Something new'));
      await generatePages(root);
      expect(readFileSync(path.join(root, page), 'utf8')).toContain('Something new');
    });
  });

  test.each(Object.entries(changes))('%s', async (_, change) => {
    await withSite(files, async (root) => {
      await generatePages(root);
      const first = readFileSync(path.join(root, page), 'utf8');
      change(root);
      await generatePages(root);
      expect(readFileSync(path.join(root, page), 'utf8')).toBe(first);
      expect(said).toHaveLength(2);
    });
  });
});

test('nothing is made while nothing has changed', async () => {
  await withSite(files, async (root) => {
    await generatePages(root);
    // What was said of the pages is in the record alone: said again, it was not made again.
    const record = path.join(root, '.generated/api.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace('"documents":1', '"documents":7'));
    await generatePages(root);
  });
  expect(said).toEqual([
    'API reference: 1 documents, 1 operations, 6 pages',
    'API reference: 7 documents, 1 operations, 6 pages',
  ]);
});

test('a fault in a document is reported with its place, and pages are made once it is mended', async () => {
  await withSite(files, async (root) => {
    await generatePages(root);
    writeFileSync(path.join(root, document), 'openapi: 2\n');
    await expect(generatePages(root)).rejects.toThrow(`${document}:1:1`);
    writeFileSync(path.join(root, document), text);
    await generatePages(root);
    expect(readFileSync(path.join(root, page), 'utf8')).toContain('get-odd');
  });
});
