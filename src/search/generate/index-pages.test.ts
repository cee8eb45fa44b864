import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Pagefind, PagefindInstance } from '../dialog/pagefind';
import { normaliseQuery } from '../dialog/query';
import { indexPages, type IndexJob } from './index-pages';

const pages = {
  '/acces': '<h1>L’accès</h1><p>L’équipement d’hébergement, jusqu’à l’état.</p>',
  '/chemins': '<h1>Chemins</h1><p><code>GET /companies/{companyId}/data/{datasetId}</code></p>',
  '/champs': '<h1>Champs</h1><table><tr><td>companyId<td>string<tr><td>canBeRetried</table>',
  '/debit': '<h1>Débit</h1><p>HTTP/1.1 429, 1\u202f000 requêtes\u00a0; X-Rate-Limit-Reset</p>',
};

let directory: string;
let index: PagefindInstance;

const output = () => path.join(directory, 'pagefind');
const job = (): IndexJob => ({
  language: 'fr',
  pages: Object.keys(pages).map((url) => ({ url, file: path.join(directory, `${url}.html`) })),
  outputDir: output(),
});

async function contents(): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(output(), { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files
    .sort()
    .map(async (file) => [path.relative(output(), file), await readFile(file, 'base64')] as const);
  return Object.fromEntries(await Promise.all(read));
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'search-'));
  for (const [url, html] of Object.entries(pages)) {
    await writeFile(
      path.join(directory, `${url}.html`),
      `<html><body><main>${html}</main></body></html>`,
    );
  }
  await indexPages(job());
  // Pagefind's module runs here as in a page, except for the network.
  vi.stubGlobal('fetch', async (address: string) => {
    const file = path.join(directory, address.replace(/\?.*/, ''));
    return new Response(await readFile(file));
  });
  const module = pathToFileURL(path.join(output(), 'pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
  index = pagefind.createInstance({
    basePath: '/pagefind/',
    noWorker: true,
    excerptLength: 20,
    excerptEllipsis: '…',
    metaCacheTag: 'test',
  });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(directory, { recursive: true });
});

async function find(query: string): Promise<readonly string[]> {
  const { results } = await index.search(normaliseQuery(query));
  return Promise.all(results.map(async (result) => (await result.data()).url));
}

describe('the index', () => {
  it.each([
    ['equipement', '/acces'],
    ['équipement', '/acces'],
    ['l’équipement', '/acces'],
    ["d'hébergement", '/acces'],
    ['etat', '/acces'],
    ['acces', '/acces'],
    ['/companies/{companyId}', '/chemins'],
    ['datasetId', '/chemins'],
    ['{companyId}', '/champs'],
    ['companyId', '/champs'],
    ['canBeRetried', '/champs'],
    ['429', '/debit'],
    ['1000', '/debit'],
    ['1 000 requêtes', '/debit'],
    ['x-rate-limit-reset', '/debit'],
    ['requete', '/debit'],
  ])('finds %j first on %s', async (query, url) => {
    expect((await find(query))[0]).toBe(url);
  });

  it('is the same for the same pages', async () => {
    const before = await contents();
    await indexPages(job());
    expect(Object.keys(before).length).toBeGreaterThan(Object.keys(pages).length + 3);
    expect(await contents()).toEqual(before);
  });

  it('contains no interface of Pagefind', async () => {
    const names = Object.keys(await contents());
    expect(names.filter((name) => /ui|worker|highlight|unknown/.test(name))).toEqual([]);
  });
});

describe('a failing index', () => {
  it('is an error if there are no pages', async () => {
    await expect(indexPages({ ...job(), pages: [] })).rejects.toThrow('no page in "fr"');
  });

  it('names every page without text', async () => {
    const empty = path.join(directory, 'empty.html');
    const moved = path.join(directory, 'moved.html');
    await writeFile(empty, '<main></main>');
    await writeFile(moved, '<p>Moved</p>');
    const broken = [empty, moved].map((file) => ({ url: '/x', file }));
    const attempt = indexPages({ ...job(), pages: broken, outputDir: path.join(directory, 'no') });
    await expect(attempt).rejects.toThrow(
      `These pages cannot be searched:\n${empty}: no text in an article or a <main>; ` +
        `give it some, or mark it as noindex\n${moved}: no text`,
    );
  });
});
