import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { query } from 'jsonpath-rfc9535';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';

import { readCatalogue, sourceCatalogue } from '../../../catalogue';
import type { SourceDocument } from '../../../openapi/check';
import { isObject, list, object } from '../../../openapi/json';
import { overlayOf } from './overlay';
import { readDocuments } from '../../../openapi/read';
import { documentWith, withSite } from '../site.fixture';
import { frenchCatalogue, translateDocument } from '../../../openapi/translate';

const root = path.resolve(import.meta.dirname, '../../../..');

/** Applies an overlay as its specification requires, with an independent implementation of JSONPath. */
function applied(document: unknown, overlay: string): unknown {
  const copy = structuredClone(document);
  for (const action of list(object(parse(overlay)).actions).map(object)) {
    const found = query(copy as Parameters<typeof query>[0], String(action.target));
    expect(found, String(action.target)).toHaveLength(1);
    for (const target of found) merge(target, action.update);
  }
  return copy;
}

function merge(target: unknown, update: unknown): void {
  if (!isObject(target)) throw new Error('an update goes into an object');
  for (const [key, value] of Object.entries(object(update))) {
    if (isObject(target[key]) && isObject(value)) merge(target[key], value);
    else Reflect.set(target, key, value);
  }
}

describe('the overlays of the site', () => {
  let sources: readonly SourceDocument[];
  beforeAll(async () => {
    sources = await readDocuments(root);
    expect(sources.length).toBeGreaterThan(2);
  });

  it('produce the French documents', async () => {
    for (const source of sources) {
      const catalogue = await frenchCatalogue(root, source.api);
      const overlay = overlayOf(source, catalogue);
      expect(overlay?.name).toBe(`${source.api}.fr.overlay.yaml`);
      const { document } = translateDocument(source.document, catalogue);
      // The document as it is published, not as it was parsed.
      const published: unknown = parse(await readFile(path.join(root, source.file), 'utf8'));
      expect(applied(published, overlay?.text ?? '')).toEqual(document);
    }
  });

  it('are valid Overlay documents according to Redocly', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    for (const source of sources) {
      const overlay = overlayOf(source, await frenchCatalogue(root, source.api));
      const faults = await lintFromString({
        source: overlay?.text ?? '',
        absoluteRef: path.join(root, 'build/openapi', overlay?.name ?? ''),
        config,
      });
      expect(faults.map(({ message }) => message)).toEqual([]);
    }
  });
});

describe('an overlay', () => {
  const po = 'msgid ""\nmsgstr ""\n\nmsgid "An odd thing."\nmsgstr "Une chose étrange."\n';
  const french = readCatalogue([{ file: 'odd.po', text: po }]);
  const files = {
    'static/openapi/oddThings.yaml': documentWith(
      `    Item:\n      type: object\n      properties:\n        'it''s "\\odd"': { description: An odd thing. }`,
    ),
  };

  it('names the document that it extends, and addresses keys with any characters', async () => {
    const [source] = await withSite(files, readDocuments);
    const overlay = source && overlayOf(source, french);
    expect(parse(overlay?.text ?? '')).toEqual({
      overlay: '1.0.0',
      info: { title: 'Odd things, in French', version: '1' },
      extends: 'oddThings.yaml',
      actions: [
        {
          target: `$['components']['schemas']['Item']['properties']['it\\'s "\\\\odd"']`,
          update: { description: 'Une chose étrange.' },
        },
      ],
    });
    expect(applied(source?.document, overlay?.text ?? '')).toMatchObject({
      components: {
        schemas: {
          Item: { properties: { 'it\'s "\\odd"': { description: 'Une chose étrange.' } } },
        },
      },
    });
  });

  it('is not made if nothing is in French', async () => {
    const [source] = await withSite(files, readDocuments);
    expect(source && overlayOf(source, sourceCatalogue)).toBeUndefined();
  });
});
