import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { newApi } from '../../openapi/lint/new-api.fixture';
import { outputs } from './outputs';
import { prepareReference, type Summary } from './prepare';
import { readDocuments } from '../../openapi/read';
import { documentWith, type Files, makeReference, noHandlers, withSite } from './site.fixture';

/** The result of a run: the text of every file by its path relative to the root. */
interface Run {
  readonly summary: Summary;
  readonly files: ReadonlyMap<string, string>;
}

async function run(files: Files): Promise<Run> {
  return withSite(files, async (root) => {
    const summary = await makeReference(root);
    const made = new Map<string, string>();
    for (const folder of Object.values(outputs)) {
      const names = await readdir(path.join(root, folder), { recursive: true });
      for (const name of names.filter((each) => /\.\w+$/.test(each))) {
        made.set(`${folder}/${name}`, await readFile(path.join(root, folder, name), 'utf8'));
      }
    }
    return { summary, files: made };
  });
}

describe('a document that is added to the folder', () => {
  const hostile = "'{alert(1)} <script>alert(1)</script> <b>a < b</b> `{x}` <!-- import x -->'";
  const odd = documentWith(`    Item:
      type: object
      description: ${hostile}
      properties:
        again: { $ref: '#/components/schemas/Item' }`).replace(
    'summary: Get something odd',
    `summary: ${hostile}`,
  );

  it('has pages in both languages, with texts marked as English where there is no French', async () => {
    const { summary, files } = await run({ 'static/openapi/odd.yaml': odd });
    expect(summary).toEqual({ documents: 1, operations: 1, pages: 6 });
    const page = files.get(`${outputs.fr}/odd/get-odd.json`) ?? '';
    expect(JSON.parse(page)).toMatchObject({ title: { lang: 'en' } });
  });

  it('has prose in the MDX only as quoted front matter', async () => {
    const { files } = await run({ 'static/openapi/odd.yaml': odd });
    const mdx = [...files].filter(([name]) => name.endsWith('.mdx'));
    expect(mdx).toHaveLength(6);
    for (const [, text] of mdx) {
      const [, , body = ''] = text.split(/^---$/m);
      expect(body).not.toMatch(/alert|<script|import x/);
      expect(body).toMatch(
        /^(\s|import [^\n]*;|export const toc = contents\(page\);|<\w+ page={page}( Flow={Flow})? \/>)*$/,
      );
    }
  });

  it('may have webhooks only, without operation ids', async () => {
    const text = `openapi: 3.1.0
info: { title: Hooks, version: '1' }
webhooks:
  client.rateLimit.reached: { post: { responses: { '200': { description: Read. } } } }
  Client rate limit reached: { post: { responses: { '200': { description: Read. } } } }
`;
    const { files } = await run({ 'static/openapi/hooks.yaml': text });
    const pages = [...files.keys()].filter((name) => name.startsWith(`${outputs.en}/hooks/client`));
    expect(pages.filter((name) => name.endsWith('.json')).sort()).toEqual([
      `${outputs.en}/hooks/client-rate-limit-reached-2.json`,
      `${outputs.en}/hooks/client-rate-limit-reached.json`,
    ]);
  });

  it('is regenerated only if it has changed: the generator keeps existing pages', async () => {
    const { document, text, api } = newApi;
    await withSite({ [document]: text }, async (root) => {
      const timesOf = async () => {
        const folder = path.join(root, outputs.en, api);
        const files = (await readdir(folder)).filter((name) => /\.(?:json|mdx)$/.test(name));
        const times = files.map(async (name) => {
          return [name, (await stat(path.join(folder, name))).mtimeMs] as const;
        });
        return new Map(await Promise.all(times));
      };
      await makeReference(root);
      const before = await timesOf();
      const changed = text.replace('Lists every endpoint', 'Returns every endpoint');
      await writeFile(path.join(root, document), changed);
      await prepareReference(root, await readDocuments(root), noHandlers);
      const after = await timesOf();
      const removed = [...before.keys()].filter((name) => !after.has(name));
      const written = [...after].filter(([name, time]) => before.get(name) !== time);
      expect(removed).toEqual(['list-hook-consumers.api.mdx']);
      expect(written.map(([name]) => name)).toEqual(['list-hook-consumers.json']);
    });
  });

  it('leaves no files behind when it is deleted', async () => {
    await withSite({ 'static/openapi/odd.yaml': odd }, async (root) => {
      await makeReference(root);
      await writeFile(path.join(root, 'static/openapi/odd.yaml'), odd.replace('getOdd', 'getEven'));
      await makeReference(root);
      const names = await readdir(path.join(root, outputs.en, 'odd'));
      expect(names.filter((name) => name.startsWith('get-')).sort()).toEqual([
        'get-even.api.mdx',
        'get-even.json',
      ]);
    });
  });
});
