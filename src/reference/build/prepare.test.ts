import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Field, OperationPage, SchemaView } from '../page';
import type { SourceDocument } from './check';
import { outputs } from './outputs';
import { newApi } from './lint/new-api.fixture';
import { prepareReference, type Summary } from './prepare';
import { object, type JsonObject } from './json';
import { operationsOf, parametersOf } from './operations';
import { readDocuments } from './read';
import { resolve } from './resolve';
import { documentWith, type Files, makeReference, withSite } from './site.fixture';

const repository = path.resolve(import.meta.dirname, '../../..');

/** What a run left behind: the text of every file by its path below the root. */
interface Run {
  readonly summary: Summary;
  readonly files: ReadonlyMap<string, string>;
}

/** The files of a folder of this repository that end so, by their path below its root. */
async function filesOf(folder: string, ending: string): Promise<Files> {
  const names = (await readdir(path.join(repository, folder))).filter((name) =>
    name.endsWith(ending),
  );
  const files = names.map(async (name) => {
    const file = `${folder}/${name}`;
    return [file, await readFile(path.join(repository, file), 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(files));
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

describe('the reference of the documents of the site', () => {
  let result: Run;
  let sources: readonly SourceDocument[];
  beforeAll(async () => {
    result = await run({
      ...(await filesOf('static/openapi', '.yaml')),
      ...(await filesOf('i18n/fr/openapi', '.po')),
    });
    sources = await readDocuments(repository);
  });

  it('is counted', () => {
    const operations = sources.flatMap(({ document }) => operationsOf(document)).length;
    const made = [...result.files.keys()].filter((name) => name.endsWith('.mdx'));
    const schemas = made.filter((name) => name.includes('/schemas/')).length;
    const pages = 2 * (operations + sources.length + 1) + schemas;
    expect(operations).toBeGreaterThan(100);
    expect(result.summary).toEqual({ documents: sources.length, operations, pages });
    expect(made).toHaveLength(pages);
  });

  it.each(['en', 'fr'] as const)(
    'has every parameter, property, value and status, in %s',
    (lang) => {
      for (const { api, document } of sources) {
        for (const { id, node, pathItem } of operationsOf(document)) {
          const page = pageOf(result, `${outputs[lang]}/${api}/${id}.json`);
          const wanted = [
            ...parametersOf(document, node, pathItem).map((each) => String(each.node.name)),
            ...namesUnder(document, [node.requestBody, node.responses], new Set()),
          ];
          const drawn = new Set(namesOn(page));
          expect({ id, missing: wanted.filter((name) => !drawn.has(name)) }).toEqual({
            id,
            missing: [],
          });
          expect(page.responses.map(({ status }) => status)).toEqual(
            Object.keys(object(node.responses)),
          );
        }
      }
    },
  );

  it('has the same anchors in both languages, each once', () => {
    for (const { api, document } of sources) {
      for (const { id } of operationsOf(document)) {
        const [en, fr] = (['en', 'fr'] as const).map((lang) =>
          anchorsOn(pageOf(result, `${outputs[lang]}/${api}/${id}.json`)),
        );
        expect(fr).toEqual(en);
        expect(new Set(en).size).toBe(en?.length);
      }
    }
  });

  it('is in French where the reader is', () => {
    const page = pageOf(result, `${outputs.fr}/platform/list-companies.json`);
    expect(page.title).toEqual({ text: 'Lister les sociétés' });
    const marked = [...result.files].filter(([, text]) => text.includes('"lang":"en"'));
    expect(marked.map(([name]) => name)).toEqual([]);
  });
});

describe('a document that is dropped into the folder', () => {
  const hostile = "'{alert(1)} <script>alert(1)</script> <b>a < b</b> `{x}` <!-- import x -->'";
  const odd = documentWith(`    Answer:
      type: object
      description: ${hostile}
      properties:
        again: { $ref: '#/components/schemas/Answer' }`).replace(
    'summary: Get something odd',
    `summary: ${hostile}`,
  );

  it('has pages in both languages, its English marked where there is no French', async () => {
    const { summary, files } = await run({ 'static/openapi/odd.yaml': odd });
    expect(summary).toEqual({ documents: 1, operations: 1, pages: 6 });
    const page = files.get(`${outputs.fr}/odd/get-odd.json`) ?? '';
    expect(JSON.parse(page)).toMatchObject({ title: { lang: 'en' } });
  });

  it('leaves nothing of its prose in the MDX but quoted front matter', async () => {
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

  it('is made again only where it has changed: the generator keeps the pages that it finds', async () => {
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
      await prepareReference(root, await readDocuments(root));
      const after = await timesOf();
      const removed = [...before.keys()].filter((name) => !after.has(name));
      const written = [...after].filter(([name, time]) => before.get(name) !== time);
      expect(removed).toEqual(['list-hook-consumers.api.mdx']);
      expect(written.map(([name]) => name)).toEqual(['list-hook-consumers.json']);
    });
  });

  it('leaves nothing behind when it is gone', async () => {
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

function pageOf({ files }: Run, name: string): OperationPage {
  return JSON.parse(files.get(name) ?? 'null') as OperationPage;
}

/** Names of properties and texts of enum values in a part of the document, references followed. */
function namesUnder(document: JsonObject, value: unknown, seen: Set<unknown>): readonly string[] {
  const { node, holders } = resolve(document, value);
  const original = holders.at(-1);
  if (Array.isArray(value)) return value.flatMap((each) => namesUnder(document, each, seen));
  if (Object.keys(node).length === 0 || seen.has(original)) return [];
  seen.add(original);
  return Object.entries(node).flatMap(([key, each]) => {
    if (['example', 'examples', 'default'].includes(key)) return [];
    if (key === 'enum' && Array.isArray(each))
      return each.filter((one) => one !== null).map(String);
    if (key !== 'properties') return namesUnder(document, each, seen);
    // What stands here is named by the author: a property may well be called `properties`.
    const properties = object(each);
    return [...Object.keys(properties), ...namesUnder(document, Object.values(properties), seen)];
  });
}

function namesOn(page: OperationPage): readonly string[] {
  return fieldsOn(page).flatMap(({ name, schema }) => [name, ...valuesOf(schema)]);
}

function valuesOf({ enum: values = [], items }: SchemaView): readonly string[] {
  return [...values, ...(items ? valuesOf(items) : [])];
}

function anchorsOn(page: OperationPage): readonly string[] {
  return fieldsOn(page).flatMap(({ anchor }) => (anchor === '' ? [] : [anchor]));
}

function fieldsOn(page: OperationPage): readonly Field[] {
  const contents = [page.body, ...page.responses].flatMap((each) => each?.contents ?? []);
  return [
    ...page.parameters.flatMap(({ fields }) => fields.flatMap(withNested)),
    ...page.responses.flatMap(({ headers }) => headers.flatMap(withNested)),
    ...contents.flatMap(({ schema }) => (schema ? nested(schema) : [])),
  ];
}

function withNested(field: Field): readonly Field[] {
  return [field, ...nested(field.schema)];
}

function nested({ fields = [], items, additional, variants = [] }: SchemaView): readonly Field[] {
  return [
    ...fields.flatMap(withNested),
    ...(items ? nested(items) : []),
    ...(additional && additional !== 'refused' ? nested(additional) : []),
    ...variants.flatMap(({ options }) => options.flatMap(({ schema }) => nested(schema))),
  ];
}
