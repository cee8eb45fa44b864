import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { outputs } from './outputs';
import { hostile, oddDocuments } from './odd.fixture';
import { makeReference, withSite } from './site.fixture';

// The large document is slow: it is tested in tests/full.
const names = Object.keys(oddDocuments).filter((name) => name !== 'large.json');

/** The data of a document's pages, by file name. */
async function pagesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const content = oddDocuments[file]?.() ?? '';
  return withSite({ [`static/openapi/${file}`]: content }, async (root) => {
    const summary = await makeReference(root);
    expect(summary).toMatchObject({ documents: 1, operations: 1 });
    const folder = path.join(root, outputs.en, path.parse(file).name);
    const files = await readdir(folder, { recursive: true });
    const pages = files.filter((name) => /\.(?:json|mdx)$/.test(name));
    const texts = pages.map((name) => readFile(path.join(folder, name), 'utf8'));
    return new Map((await Promise.all(texts)).map((text, i) => [pages[i] ?? '', text]));
  });
}

describe('an unusual document', () => {
  it.each(names)('becomes pages: %s', async (file) => {
    const pages = await pagesOf(file);
    expect([...pages.keys()]).toEqual(expect.arrayContaining(['get-odd.json', 'get-odd.api.mdx']));
  });

  it('may be circular: a repeated schema is a link', async () => {
    const page = (await pagesOf('circular.json')).get('get-odd.json') ?? '';
    expect(page.match(/"link":/g)?.length).toBeGreaterThan(1);
  });

  it('may be deep: every level is drawn', async () => {
    const page = (await pagesOf('deep.json')).get('get-odd.json') ?? '';
    expect(page.match(/"name":"level"/g)).toHaveLength(30);
  });

  it('may map values of the discriminator to variants with other names', async () => {
    const page = (await pagesOf('discriminated.json')).get('get-odd.json') ?? '';
    expect(page).toContain('"values":["feline"]');
    expect(page).toContain('"values":["canine"]');
  });

  it('may have callbacks at more than one address', async () => {
    const page = (await pagesOf('calling.json')).get('get-odd.json') ?? '';
    expect(page).toContain('{$request.body#/url}');
    expect(page).toContain('{$request.body#/other}');
  });

  it('may be hostile: its texts are never markup, code or direction overrides', async () => {
    expect(hostile).toMatch(/<script|\u202E/);
    const pages = await pagesOf('hostile.yaml');
    const page = pages.get('get-odd.json') ?? '';
    expect(page).not.toMatch(/\["(?:script|img)"|"onerror"/);
    const mdx = (pages.get('get-odd.api.mdx') ?? '').split(/^---$/m)[2];
    expect(mdx).not.toMatch(/alert|\u202E/);
  });
});
