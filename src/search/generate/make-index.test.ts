import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { smallIndex } from '../engine/pages.fixture';
import { makeIndex, type IndexJob } from './make-index';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'search-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

/** Writes these pages, and returns what makes their index. */
async function job(pages: Readonly<Record<string, string>>): Promise<IndexJob> {
  const written = Object.entries(pages).map(async ([name, html]) => {
    const file = path.join(directory, `${name}.html`);
    await writeFile(file, html);
    return { url: `/${name}`, file };
  });
  return {
    language: 'fr',
    baseUrl: '/fr/',
    pages: await Promise.all(written),
    synonyms: [],
    outputDir: path.join(directory, 'search'),
  };
}

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files
    .sort()
    .map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

describe('the files of an index', () => {
  const pages = {
    debit: '<main><h1>Débit</h1><p>Attendre.</p><h2 id="b">B</h2><p>Une minute.</p></main>',
    acces: '<main><h1>Accès</h1><p>L’accès.</p></main>',
  };

  it('are what finds pages, and the sentences of each of them, by section', async () => {
    const { outputDir, ...rest } = await job(pages);
    await makeIndex({ ...rest, outputDir });
    const { 'index.json': index = '', ...sentences } = await contents(outputDir);
    expect(JSON.parse(index)).toMatchObject({ language: 'fr', pages: [{ url: '/fr/debit' }, {}] });
    expect(Object.values(sentences).sort()).toEqual([
      '[["Attendre."],["Une minute."]]',
      '[["L’accès."]]',
    ]);
    for (const name of Object.keys(sentences))
      expect(index).toContain(`"sentences":"${path.basename(name, '.json')}"`);
  });

  it('are the same for the same pages, and replace earlier ones', async () => {
    const same = await job(pages);
    await makeIndex(same);
    const before = await contents(same.outputDir);
    await writeFile(path.join(same.outputDir, 'sentences', 'old.json'), '[]');
    await makeIndex(same);
    expect(await contents(same.outputDir)).toEqual(before);
  });
});

describe('an index', () => {
  const { index } = smallIndex('en');
  const page = (url: string) => index.pages.find((each) => each.url === url);

  it('knows the names of an operation', () => {
    const names = ['get-company', 'GET /companies/{companyId}', '/companies/{companyId}'];
    expect(page('/api/platform/get-company')?.names).toEqual(names);
  });

  it('gives what APIs share more weight in the larger one, and the guide more than both', () => {
    const urls = [
      '/security/access',
      '/api/platform/list-companies',
      '/api/expenses/list-companies',
    ];
    const [guide = 0, larger = 0, smaller = 0] = urls.map((url) => page(url)?.weight);
    expect(guide).toBeGreaterThan(larger);
    expect(larger).toBeGreaterThan(smaller);
  });

  it('has the words that a reader may begin to type, each once, in lower case', () => {
    const words = index.words.split('\n');
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toEqual(
      expect.arrayContaining(['encryption', 'x-rate-limit-remaining', 'sign-on']),
    );
    expect(words.filter((word) => /[A-Z]/.test(word) || /^\d+$/.test(word))).toEqual([]);
    expect(words).not.toContain('the');
  });
});

describe('an index that cannot be made', () => {
  it('is an error if there are no pages', async () => {
    await expect(makeIndex(await job({}))).rejects.toThrow('no page in "fr"');
  });

  it('names every page without text, and leaves the earlier index as it is', async () => {
    const good = await job({ good: '<main><p>Bon.</p></main>' });
    await makeIndex(good);
    const before = await contents(good.outputDir);
    const broken = await job({ empty: '<main></main>', moved: '<p>Moved</p>' });
    const [empty, moved] = broken.pages.map(({ file }) => file);
    const remedy = 'no text in an article or a <main>; give it some, or mark it as noindex';
    await expect(makeIndex(broken)).rejects.toThrow(
      `These pages cannot be searched:\n${empty}: ${remedy}\n${moved}: ${remedy}`,
    );
    expect(await contents(good.outputDir)).toEqual(before);
  });
});
