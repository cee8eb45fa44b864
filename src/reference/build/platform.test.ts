import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createConfig, lint } from '@redocly/openapi-core';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Catalogue } from '../../translation/catalogue';
import type { SourceDocument } from './check';
import { isObject, list, object, type JsonObject } from './json';
import { readDocuments } from './read';
import { resolve } from './resolve';
import { routes } from './routes';
import { openapiTexts } from './texts';
import { frenchCatalogue } from './translate';

const root = path.resolve(import.meta.dirname, '../../..');
const file = 'static/openapi/platform.yaml';

let source: SourceDocument;
let french: Catalogue;
beforeAll(async () => {
  const documents = await readDocuments(root);
  const platform = documents.find(({ api }) => api === 'platform');
  if (platform === undefined) throw new Error(`${file} is missing`);
  source = platform;
  french = await frenchCatalogue(root, 'platform');
});

describe('the platform document', () => {
  it('passes every recommended rule of Redocly, examples included', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      // Nothing that is known of the API says under which licence it may be used.
      rules: { 'info-license': 'off' },
    });
    const problems = await lint({ ref: path.join(root, file), config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('routes the operations on companies to the companies service', () => {
    expect(
      routes([source]).map(({ method, path: address, operationId, service }) =>
        [method, address, operationId, service].join(' '),
      ),
    ).toEqual([
      'get /companies list-companies companies',
      'post /companies create-company companies',
      'get /companies/{companyId} get-company companies',
      'put /companies/{companyId} replace-company companies',
      'patch /companies/{companyId} update-company companies',
      'delete /companies/{companyId} delete-company companies',
    ]);
    expect(routes([source])[0]?.example).toMatchObject({ status: 200, body: { pageNumber: 1 } });
  });

  it('describes every parameter, answer, schema and property, and gives each an example', () => {
    const silent = described(source.document).filter(({ node, kind }) => {
      const hasExample = kind === 'response' || 'example' in node || 'examples' in node;
      return typeof node.description !== 'string' || !hasExample;
    });
    expect(described(source.document).length).toBeGreaterThan(80);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('never only restates a name in a description', () => {
    const restated = described(source.document).filter(({ name, node }) => {
      const own = new Set([
        ...wordsOf(name),
        'the',
        'a',
        'an',
        'of',
        'this',
        'is',
        'string',
        'object',
      ]);
      return wordsOf(String(node.description)).every((word) => own.has(word));
    });
    expect(restated.map(({ name }) => name)).toEqual([]);
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

  it('has no translation that nothing uses', async () => {
    const po = await readFile(path.join(root, 'i18n/fr/openapi/platform.po'), 'utf8');
    const sentences = new Set(openapiTexts(source.document).map(({ text }) => text));
    expect(po.match(/^msgid /gm)).toHaveLength(sentences.size + 1);
  });
});

interface Described {
  readonly kind: 'parameter' | 'header' | 'response' | 'schema' | 'property';
  readonly name: string;
  readonly node: JsonObject;
}

/** What the document has to describe: its components and the answers and properties below them. */
function described(document: JsonObject): readonly Described[] {
  const components = object(document.components);
  const all = (key: string, kind: Described['kind']): readonly Described[] =>
    Object.entries(object(components[key])).map(([name, value]) => {
      return { kind, name, node: resolve(document, value).node };
    });
  const schemas = all('schemas', 'schema');
  return [
    ...all('parameters', 'parameter'),
    ...all('headers', 'header'),
    ...all('responses', 'response'),
    ...schemas,
    ...schemas.flatMap(({ name, node }) => propertiesOf(document, name, node)),
  ];
}

function propertiesOf(document: JsonObject, owner: string, node: JsonObject): readonly Described[] {
  const parts = [node, ...list(node.allOf).filter(isObject)];
  return parts.flatMap((part) =>
    Object.entries(object(part.properties)).flatMap(([key, value]): readonly Described[] => {
      const name = `${owner}.${key}`;
      const inner = isObject(value) && value.$ref === undefined ? value : {};
      const isListOfNamed = isObject(inner.items) && inner.items.$ref !== undefined;
      const example = isListOfNamed ? { examples: [] } : {};
      const property = { ...example, ...resolve(document, value).node };
      return [{ kind: 'property', name, node: property }, ...propertiesOf(document, name, inner)];
    }),
  );
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  );
}
