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
  it('ends a circle in a link to where it is drawn', () => {
    const answer = answerOf(`
    Answer:
      type: object
      properties:
        child: { $ref: '#/components/schemas/Answer' }
        children: { type: array, items: { $ref: '#/components/schemas/Answer' } }`);
    expect(answer.anchor).toBe('Answer');
    expect(fieldOf(answer, 'child').schema).toMatchObject({ name: 'Answer', link: '#Answer' });
    expect(fieldOf(answer, 'children').schema.items).toMatchObject({ link: '#Answer' });
  });

  it('is drawn once, then linked', () => {
    const answer = answerOf(`
    Answer:
      properties:
        first: { $ref: '#/components/schemas/Part' }
        second: { $ref: '#/components/schemas/Part' }
    Part:
      properties:
        name: { type: string }`);
    expect(fieldOf(fieldOf(answer, 'first').schema, 'name').anchor).toBe('Part.name');
    expect(fieldOf(answer, 'second').schema).toMatchObject({ link: '#Part' });
    expect(fieldOf(answer, 'second').schema.fields).toBeUndefined();
  });

  it('merges allOf, with what each part requires', () => {
    const answer = answerOf(`
    Answer:
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
    expect(answer.fields?.map(({ name, required }) => [name, required])).toEqual([
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
    const answer = answerOf(
      `
    Answer:
      properties:
        name:
          ${schema}
    Name: { type: string }`,
      version,
    );
    expect(fieldOf(answer, 'name').schema).toMatchObject({ types: ['string'], nullable: true });
  });

  it('keeps alternatives apart and says which value of the discriminator chooses each', () => {
    const answer = answerOf(`
    Answer:
      oneOf:
        - { $ref: '#/components/schemas/Cat' }
        - { $ref: '#/components/schemas/Dog' }
      discriminator:
        propertyName: kind
        mapping: { feline: '#/components/schemas/Cat' }
    Cat: { properties: { lives: { type: integer } } }
    Dog: { properties: { tricks: { type: integer } } }`);
    const [group] = answer.variants ?? [];
    expect(group).toMatchObject({ kind: 'oneOf', discriminator: 'kind' });
    expect(group?.options.map(({ label, values }) => [label, values])).toEqual([
      ['Cat', ['feline']],
      ['Dog', undefined],
    ]);
  });

  it('takes constraints of OpenAPI 3.0 and 3.1 alike', () => {
    const answer = answerOf(`
    Answer:
      properties:
        old: { type: integer, minimum: 1, exclusiveMinimum: true }
        new: { type: integer, exclusiveMinimum: 1 }`);
    const bound = [{ kind: 'exclusiveMinimum', value: '1' }];
    expect(fieldOf(answer, 'old').schema.constraints).toEqual(bound);
    expect(fieldOf(answer, 'new').schema.constraints).toEqual(bound);
  });

  it('shows properties of any name, each under an anchor of its own', () => {
    const answer = answerOf(`
    Answer:
      properties:
        __proto__: { type: string }
        constructor: { type: string }
        description: { type: string, description: What it looks like. }
        'line 1': { type: string }
        'line?1': { type: string }`);
    expect(answer.fields?.map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
      'description',
      'line 1',
      'line?1',
    ]);
    const anchors = answer.fields?.map(({ anchor }) => anchor) ?? [];
    expect(new Set(anchors).size).toBe(5);
    expect(anchors.join(' ')).toContain('Answer.line_1 Answer.line_1-2');
  });

  it('makes no sample of a schema that doubles at every step', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => {
      const next = `{ $ref: '#/components/schemas/D${i + 1}' }`;
      return `    D${i}: { allOf: [${next}, ${next}, { properties: { p${i}: { type: string } } }] }`;
    });
    const schemas = [`    Answer: { $ref: '#/components/schemas/D0' }`, ...doubling, '    D40: {}'];
    expect(answerOf(schemas.join('\n')).fields).toHaveLength(40);
  });

  it('refuses to draw without end', () => {
    const endless = { properties: {} };
    Object.assign(endless.properties, { left: endless, right: endless });
    const components = { schemas: { Answer: endless } };
    const document = { ...parsed(documentWith('    Answer: {}')), components };
    expect(() => pageOf(document)).toThrow(/schemas|call stack/);
  });
});

function answerOf(schemas: string, version?: string): SchemaView {
  const document = parsed(documentWith(schemas.replace(/^\n/, ''), version));
  const [response] = pageOf(document).responses;
  const schema = response?.contents[0]?.schema;
  if (schema === undefined) throw new Error('the page has no answer');
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
