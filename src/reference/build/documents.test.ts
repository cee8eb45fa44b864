import { readdirSync } from 'node:fs';
import path from 'node:path';
import { lint, loadConfig } from '@redocly/openapi-core';
import kebabCase from 'lodash/kebabCase';
import { beforeAll, describe, expect, it } from 'vitest';

import { readModel } from '../../site/model/read';
import type { Catalogue } from '../../translation/catalogue';
import type { SourceDocument } from './check';
import { described, hasExample, type Described } from './described.fixture';
import { operationsOf } from './operations';
import { readDocuments } from './read';
import { routes } from './routes';
import { openapiTexts } from './texts';
import { frenchCatalogue } from './translate';

const root = path.resolve(import.meta.dirname, '../../..');
const names = readdirSync(path.join(root, 'static/openapi'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => path.parse(file).name);

/** What each document describes: operations and webhooks. */
const sizes: Readonly<Record<string, readonly [operations: number, webhooks: number]>> = {
  platform: [52, 16],
  banking: [8, 0],
  'bank-feeds': [27, 4],
};

let sources: readonly SourceDocument[];
beforeAll(async () => {
  sources = await readDocuments(root);
});

describe('the documents', () => {
  it('are all there', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(sizes)));
  });

  it('make one server: what stands in several of them is one route', () => {
    const found = routes(sources);
    expect(found).toHaveLength(52 + 8 + 27 - 12);
    const shared = found.find(({ operationId }) => operationId === 'list-companies');
    expect(shared).toMatchObject({ api: 'platform', method: 'get', path: '/companies' });
    expect(shared?.example).toMatchObject({ status: 200, body: { pageNumber: 1 } });
  });

  it('name only services that the model of the platform has', async () => {
    const { components } = await readModel(root);
    const known = components.filter(({ kind }) => kind === 'service').map(({ id }) => id);
    const unknown = routes(sources).filter(({ service }) => !known.includes(service));
    expect(unknown.map(({ operationId, service }) => `${operationId}: ${service}`)).toEqual([]);
  });
});

describe.each(names)('the %s document', (name) => {
  let source: SourceDocument;
  let french: Catalogue;
  let parts: readonly Described[];
  beforeAll(async () => {
    const found = sources.find(({ api }) => api === name);
    if (found === undefined) throw new Error(`static/openapi/${name}.yaml is not read`);
    source = found;
    french = await frenchCatalogue(root, name);
    parts = described(source.document);
  });

  it('passes every recommended rule of Redocly, examples included', async () => {
    const config = await loadConfig({ configPath: path.join(root, 'redocly.yaml') });
    const problems = await lint({ ref: path.join(root, source.file), config });
    const open = problems.filter(({ ignored }) => ignored !== true);
    expect(open.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('has every operation and webhook of its API', () => {
    const kinds = operationsOf(source.document).map(({ kind }) => kind);
    const operations = kinds.filter((kind) => kind === 'operation').length;
    expect([operations, kinds.length - operations]).toEqual(sizes[name]);
  });

  it('names each webhook’s operation after the webhook', () => {
    const webhooks = operationsOf(source.document).filter(({ kind }) => kind === 'webhook');
    expect(webhooks.map(({ node }) => node.operationId)).toEqual(
      webhooks.map(({ path: event }) => kebabCase(event)),
    );
  });

  it('names the service that answers each operation', () => {
    const operations = operationsOf(source.document).filter(({ kind }) => kind === 'operation');
    expect(routes([source])).toHaveLength(operations.length);
  });

  it('describes every operation, parameter, body, answer, schema and property', () => {
    const silent = parts.filter(({ node }) => typeof node.description !== 'string');
    expect(parts.length).toBeGreaterThan(80);
    expect(silent.map((part) => part.name)).toEqual([]);
  });

  it('gives an example of every parameter, header, body, schema and property', () => {
    const bare = parts.filter(({ kind, node }) => {
      const needsExample = kind !== 'operation' && (kind !== 'response' || 'content' in node);
      return needsExample && !hasExample(source.document, node);
    });
    expect(bare.map((part) => part.name)).toEqual([]);
  });

  it('never only restates a name in a description', () => {
    const restated = parts.filter(({ name: own, node }) => {
      const known = new Set([...wordsOf(own), ...emptyWords]);
      return wordsOf(String(node.description)).every((word) => known.has(word));
    });
    expect(restated.map((part) => part.name)).toEqual([]);
  });

  it('is in French, whole', () => {
    const texts = openapiTexts(source.document);
    expect(texts.length).toBeGreaterThan(100);
    const missing = texts.filter(
      ({ text, reference }) => french.translate(text, reference).lang === 'en',
    );
    expect(missing.map(({ reference }) => reference)).toEqual([]);
  });

  it('keeps code and links of the English in the French', () => {
    const tokens = (text: string) => text.match(/`[^`]+`|\]\([^)]+\)/g)?.sort() ?? [];
    const differing = openapiTexts(source.document).filter(({ text, reference }) => {
      const { text: translated } = french.translate(text, reference);
      return tokens(text).join() !== tokens(translated).join();
    });
    expect(differing.map(({ reference }) => reference)).toEqual([]);
  });
});

const emptyWords = ['the', 'a', 'an', 'of', 'this', 'is', 'string', 'object'] as const;

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  );
}
