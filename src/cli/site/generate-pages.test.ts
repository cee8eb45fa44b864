import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { newApi, newSite } from '../../openapi/lint/new-api.fixture';
import { outputs } from '../../reference/generate/outputs';
import { makeReference, withSite } from '../../reference/generate/site.fixture';
import { generatePages } from './generate-pages';

const { document, text, api } = newApi;
const data = path.join(outputs.en, api, 'list-hook-consumers.json');
const page = path.join(outputs.en, api, 'list-hook-consumers.api.mdx');

let said: string[] = [];
let runs = 0;
beforeEach(() => {
  said = [];
  runs = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => vi.restoreAllMocks());

async function generate(root: string): Promise<void> {
  runs += 1;
  await makeReference(root);
}

const readAt = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');

describe('pages are made again', () => {
  const changes: Readonly<Record<string, (root: string) => void>> = {
    'when the data of a page is missing': (root) => rmSync(path.join(root, data)),
    'when a page is missing': (root) => rmSync(path.join(root, page)),
    'when a page was changed': (root) => writeFileSync(path.join(root, page), 'mine'),
    'when an earlier run did not finish': (root) => rmSync(path.join(root, '.generated/api.json')),
    'when the record of them cannot be understood': (root) =>
      writeFileSync(path.join(root, '.generated/api.json'), '{"made":1}'),
  };

  test('when a document has changed', async () => {
    await withSite(newSite, async (root) => {
      await generatePages(root, generate);
      const changed = text.replace('Lists every endpoint', 'Returns every endpoint');
      writeFileSync(path.join(root, document), changed);
      await generatePages(root, generate);
      expect(readAt(root, data)).toContain('Returns every endpoint');
      expect(readAt(root, page)).toContain('Returns every endpoint');
    });
  });

  test.each(Object.entries(changes))('%s', async (_, change) => {
    await withSite(newSite, async (root) => {
      await generatePages(root, generate);
      const first = [readAt(root, data), readAt(root, page)];
      change(root);
      await generatePages(root, generate);
      expect([readAt(root, data), readAt(root, page)]).toEqual(first);
      expect(runs).toBe(2);
    });
  });
});

test('nothing is made while nothing has changed', async () => {
  await withSite(newSite, async (root) => {
    await generatePages(root, generate);
    await generatePages(root, generate);
  });
  expect(runs).toBe(1);
  const line = 'API reference: 1 documents, 2 operations, 8 pages';
  expect(said).toEqual([line, line]);
});

test('a page that the generator leaves out stops the build, by its name', async () => {
  await withSite(newSite, async (root) => {
    const partial = async () => {
      await generate(root);
      rmSync(path.join(root, page));
    };
    await expect(generatePages(root, partial)).rejects.toThrow(
      `docusaurus gen-api-docs all has not written ${page}`,
    );
  });
});

test('a fault in a document is reported with its place, and pages are made once it is mended', async () => {
  await withSite(newSite, async (root) => {
    await generatePages(root, generate);
    writeFileSync(path.join(root, document), text.replace(/ *x-service: .*\n/, ''));
    await expect(generatePages(root, generate)).rejects.toThrow(/webhooks-admin\.yaml:\d+:\d+ /);
    writeFileSync(path.join(root, document), text);
    await generatePages(root, generate);
    expect(readAt(root, data)).toContain('list-hook-consumers');
  });
});
