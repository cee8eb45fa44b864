import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import type { OperationPage, SchemaView } from '../../page';
import { object, type JsonObject } from '../../../openapi/json';
import { operationsOf } from '../../../openapi/operations';
import { proseRenderer } from '../prose';
import { documentWith } from '../site.fixture';
import { pageContext } from './context';
import { operationPage } from './operation';

describe('a schema on a page', () => {
  it('links to itself where it is circular', () => {
    const item = schemaOf(`
    Item:
      type: object
      properties:
        child: { $ref: '#/components/schemas/Item' }
        children: { type: array, items: { $ref: '#/components/schemas/Item' } }`);
    expect(item.anchor).toBe('Item');
    expect(fieldOf(item, 'child').schema).toMatchObject({ name: 'Item', link: '#Item' });
    expect(fieldOf(item, 'children').schema.items).toMatchObject({ link: '#Item' });
  });

  it('is drawn once and linked from then on', () => {
    const item = schemaOf(`
    Item:
      properties:
        first: { $ref: '#/components/schemas/Part' }
        second: { $ref: '#/components/schemas/Part' }
    Part:
      properties:
        name: { type: string }`);
    expect(fieldOf(fieldOf(item, 'first').schema, 'name').anchor).toBe('Part.name');
    expect(fieldOf(item, 'second').schema).toMatchObject({ link: '#Part' });
    expect(fieldOf(item, 'second').schema.fields).toBeUndefined();
  });

  it('merges allOf, with the required properties of each part', () => {
    const item = schemaOf(`
    Item:
      allOf:
        - { $ref: '#/components/schemas/Page' }
        - { $ref: '#/components/schemas/Page' }
        - type: object
          required: [results]
          properties:
            results: { type: array, items: { type: string } }
    Page:
      required: [number]
      properties:
        number: { type: integer, minimum: 1 }`);
    expect(item.fields?.map(({ name, required }) => [name, required])).toEqual([
      ['number', true],
      ['results', true],
    ]);
  });

  it.each([
    ['type: [string, "null"]', '3.1.0'],
    ['type: string\n          nullable: true', '3.0.3'],
    ['anyOf: [{ type: string }, { type: "null" }]', '3.1.0'],
    ['oneOf: [{ $ref: "#/components/schemas/Name" }, { type: "null" }]', '3.1.0'],
  ])('reads %j as a string or null', (schema, version) => {
    const item = schemaOf(
      `
    Item:
      properties:
        name:
          ${schema}
    Name: { type: string }`,
      version,
    );
    expect(fieldOf(item, 'name').schema).toMatchObject({ types: ['string'], nullable: true });
  });

  it('lists alternatives, each with the value of the discriminator that selects it', () => {
    const item = schemaOf(`
    Item:
      oneOf:
        - { $ref: '#/components/schemas/Cat' }
        - { $ref: '#/components/schemas/Dog' }
      discriminator:
        propertyName: kind
        mapping: { feline: '#/components/schemas/Cat' }
    Cat: { properties: { lives: { type: integer } } }
    Dog: { properties: { tricks: { type: integer } } }`);
    const [group] = item.variants ?? [];
    expect(group).toMatchObject({ kind: 'oneOf', discriminator: 'kind' });
    expect(group?.options.map(({ label, values }) => [label, values])).toEqual([
      ['Cat', ['feline']],
      ['Dog', undefined],
    ]);
  });

  it('reads constraints of both OpenAPI 3.0 and 3.1', () => {
    const item = schemaOf(`
    Item:
      properties:
        old: { type: integer, minimum: 1, exclusiveMinimum: true }
        new: { type: integer, exclusiveMinimum: 1 }`);
    const bound = [{ kind: 'exclusiveMinimum', values: ['1'] }];
    expect(fieldOf(item, 'old').schema.constraints).toEqual(bound);
    expect(fieldOf(item, 'new').schema.constraints).toEqual(bound);
  });

  it('shows properties of any name, each with an anchor of its own', () => {
    const item = schemaOf(`
    Item:
      properties:
        __proto__: { type: string }
        constructor: { type: string }
        description: { type: string, description: What it looks like. }
        'line 1': { type: string }
        'line?1': { type: string }`);
    expect(item.fields?.map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
      'description',
      'line 1',
      'line?1',
    ]);
    const anchors = item.fields?.map(({ anchor }) => anchor) ?? [];
    expect(new Set(anchors).size).toBe(5);
    expect(anchors.join(' ')).toContain('Item.line_1 Item.line_1-2');
  });

  it('makes no sample of a schema that doubles at every level', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => {
      const next = `{ $ref: '#/components/schemas/D${i + 1}' }`;
      return `    D${i}: { allOf: [${next}, ${next}, { properties: { p${i}: { type: string } } }] }`;
    });
    const schemas = [`    Item: { $ref: '#/components/schemas/D0' }`, ...doubling, '    D40: {}'];
    expect(schemaOf(schemas.join('\n')).fields).toHaveLength(40);
  });

  it('fails on a schema of infinite size', () => {
    const endless = { properties: {} };
    Object.assign(endless.properties, { left: endless, right: endless });
    const components = { schemas: { Item: endless } };
    const document = { ...parsed(documentWith('    Item: {}')), components };
    expect(() => pageOf(document)).toThrow(/schemas|call stack/);
  });
});

describe('a deprecated operation', () => {
  const replaced = { deprecated: true, 'x-replaced-by': 'getNew', 'x-ended': '2026-10-12' };
  const paths = (old: JsonObject) => ({
    paths: {
      '/odd': { get: { operationId: 'getOdd', ...old } },
      '/new': { get: { operationId: 'getNew', summary: 'Get something new' } },
    },
  });

  it('has its end, and the title and the id of its replacement', () => {
    expect(pageOf(paths(replaced))).toMatchObject({
      deprecated: true,
      ended: '2026-10-12',
      replacement: { id: 'get-new', title: { text: 'Get something new' } },
    });
  });

  it.each([
    ['none', undefined],
    ['getNothing', '2026-02-30'],
  ])('has neither if they are %j and %j', (replacement, end) => {
    const page = pageOf(paths({ ...replaced, 'x-replaced-by': replacement, 'x-ended': end }));
    expect(page.deprecated).toBe(true);
    expect(page).not.toHaveProperty('replacement');
    expect(page).not.toHaveProperty('ended');
  });
});

function schemaOf(schemas: string, version?: string): SchemaView {
  const document = parsed(documentWith(schemas.replace(/^\n/, ''), version));
  const [response] = pageOf(document).responses;
  const schema = response?.contents[0]?.schema;
  if (schema === undefined) throw new Error('the page has no schema');
  return schema;
}

function parsed(text: string): JsonObject {
  return object(parse(text));
}

function pageOf(document: JsonObject): OperationPage {
  const [operation] = operationsOf(document);
  if (operation === undefined) throw new Error('the document has no operation');
  const context = pageContext(
    { document, isEnglish: () => false },
    proseRenderer(() => false),
  );
  return operationPage(context, { id: 'odd', title: 'Odd things' }, operation);
}

function fieldOf(schema: SchemaView, name: string) {
  const field = schema.fields?.find((each) => each.name === name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}
