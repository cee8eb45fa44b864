import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import { readCatalogue, sourceCatalogue } from '../../../catalogue';
import { downloadNames, publishedDocuments } from './publish';
import { readDocuments } from '../../../openapi/read';
import { documentWith, withSite } from '../site.fixture';

const text = documentWith('    Item: { type: object, description: An odd thing. }');
const po =
  'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "An odd thing."\nmsgstr "Une chose étrange."\n';
const french = readCatalogue([{ file: 'odd.po', text: po }]);

async function published(file: string, content: string, catalogue = french) {
  const [source] = await withSite({ [file]: content }, readDocuments);
  return source === undefined ? [] : publishedDocuments(source, catalogue);
}

const french31 = { components: { schemas: { Item: { description: 'Une chose étrange.' } } } };

describe('a published document', () => {
  it('is in French under its own name, and as JSON', async () => {
    const files = await published('static/openapi/odd.yaml', text);
    expect(files.map(({ name }) => name)).toEqual(downloadNames('static/openapi/odd.yaml'));
    expect(files).toHaveLength(2);
    for (const { text: made } of files) expect(parse(made)).toMatchObject(french31);
  });

  it('is unchanged in English, with its JSON beside it', async () => {
    const files = await published('static/openapi/odd.yaml', text, sourceCatalogue);
    expect(files.map(({ name }) => name)).toEqual(['odd.json']);
    expect(JSON.parse(files[0]?.text ?? '')).toEqual(parse(text));
  });

  it('has one file if its source is JSON', async () => {
    const json = JSON.stringify(parse(text));
    expect(await published('static/openapi/odd.json', json, sourceCatalogue)).toEqual([]);
    const files = await published('static/openapi/odd.json', json);
    expect(files.map(({ name }) => name)).toEqual(['odd.json']);
    expect(downloadNames('static/openapi/odd.json')).toEqual(['odd.json']);
    expect(JSON.parse(files[0]?.text ?? '')).toMatchObject(french31);
  });
});
