import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import type { Prose, SchemaView } from '../../page';
import { sourceCatalogue } from '../../../catalogue';
import { at, isObject, object, string, type JsonObject } from '../../../openapi/json';
import { operationsOf, parametersOf } from '../../../openapi/operations';
import { readDocuments } from '../../../openapi/read';
import { translateDocument } from '../../../openapi/translate';
import { proseRenderer } from '../prose';
import { documentWith } from '../site.fixture';
import { constraintsOf } from './constraints';
import { pageContext } from './context';
import { flatten, typesOf } from './flatten';
import { joinedSchemas, refinedSchemas } from './joined.fixture';
import { operationPage } from './operation';
import { partsOf } from './parts';
import { schemaView } from './schema';

const render = proseRenderer(() => true);

function itemOf(document: JsonObject): SchemaView {
  const context = pageContext({ document, isEnglish: () => false }, render);
  return schemaView(context, { $ref: '#/components/schemas/Item' }, ['body']);
}

const viewOf = (schemas: string) => itemOf(object(parse(documentWith(schemas))));

function fieldOf(view: SchemaView, name: string) {
  const field = view.fields?.find((each) => each.name === name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}

const textsOf = (value: unknown) => JSON.stringify(value).match(/Text \w+(?=\.)/g) ?? [];
const proseOf = (prose: Prose | undefined) =>
  textsOf(prose)
    .map((text) => text.slice(-1))
    .join(' ');

describe('the descriptions of the parts of a schema', () => {
  const item = viewOf(joinedSchemas);

  it.each([
    ['refThenText', 'A Y'],
    ['textThenRef', 'B'],
    ['beside', 'C'],
    ['parts', 'D Z E F'],
  ])('are all in %s, and that of a shared part once on the page', (name, texts) => {
    expect(proseOf(fieldOf(item, name).description)).toBe(texts);
    expect(textsOf(fieldOf(item, name).schema)).toEqual([]);
  });

  it('are joined where several parts describe the same property', () => {
    const x = fieldOf(fieldOf(item, 'twice').schema, 'x');
    expect(proseOf(x.description)).toBe('G H');
    expect(x.schema.constraints).toEqual([{ kind: 'minLength', values: ['5'] }]);
  });
});

describe('a position that says more about a named schema', () => {
  const item = viewOf(refinedSchemas);
  const address = fieldOf(item, 'billing');

  it('leaves the schema as it is, drawn once', () => {
    expect(address.schema).toMatchObject({ name: 'Address', anchor: 'Address' });
    expect(address.schema.here).toBeUndefined();
    expect(address.schema.fields?.map(({ name, required }) => [name, required])).toEqual([
      ['street', true],
      ['town', undefined],
    ]);
    expect(JSON.stringify(item).match(/"street"/g)).toHaveLength(1);
    expect(fieldOf(item, 'other').schema).toEqual({
      types: ['object'],
      name: 'Address',
      link: '#Address',
    });
  });

  it('has its own description and marks', () => {
    expect(JSON.stringify(address.description)).toContain('Bills.');
    expect(JSON.stringify(address.schema.description)).toContain('An address.');
    expect(address.readOnly).toBe(true);
    expect(fieldOf(item, 'status').deprecated).toBe(true);
  });

  it('has its own properties, and names those that it requires', () => {
    const required = [{ kind: 'requiredNames', values: ['town'] }];
    expect(fieldOf(item, 'shipping').schema).toMatchObject({
      link: '#Address',
      here: { constraints: required },
    });
    const { link, here } = fieldOf(item, 'pickup').schema;
    expect([link, here?.constraints]).toEqual(['#Address', required]);
    expect(here?.fields?.map(({ name, anchor, required: is }) => [name, anchor, is])).toEqual([
      ['floor', 'Item.pickup.floor', true],
    ]);
  });

  it('leaves the schema as it is even where it is drawn', () => {
    const later = refinedSchemas.replace(/ {8}billing:[^]*?(?= {8}pickup:)/, '');
    const { anchor, here, fields } = fieldOf(viewOf(later), 'pickup').schema;
    expect(anchor).toBe('Address');
    expect(fields?.map(({ name, required }) => [name, required])).toEqual([
      ['street', true],
      ['town', undefined],
    ]);
    expect(here?.fields?.map(({ name }) => name)).toEqual(['floor']);
  });

  it('narrows a schema without parts, and names every default', () => {
    expect(fieldOf(item, 'status').schema).toMatchObject({
      enum: ['open'],
      default: ['open', 'closed'],
    });
  });
});

describe('parts', () => {
  const join = (...allOf: readonly JsonObject[]) => flatten(partsOf({}, { allOf }).core);

  it('allow the values that all of them allow, and are named where there is none', () => {
    expect(typesOf(join({ type: 'number' }, { type: ['integer', 'null'] }))).toEqual(['integer']);
    expect(typesOf(join({ type: 'string' }, { type: 'integer' }))).toEqual(['string', 'integer']);
  });

  it('have the narrowest bounds, and each of their other constraints', () => {
    const { keywords } = join(
      { minimum: 1, maxLength: 9, pattern: 'a', exclusiveMaximum: 4 },
      { minimum: 3, maxLength: 7, pattern: 'b', exclusiveMaximum: 6 },
    );
    expect(constraintsOf(keywords)).toEqual([
      { kind: 'minimum', values: ['3'] },
      { kind: 'exclusiveMaximum', values: ['4'] },
      { kind: 'maxLength', values: ['7'] },
      { kind: 'pattern', values: ['a', 'b'] },
    ]);
  });

  it('allow null if all of them do', () => {
    const nullable = { type: ['object', 'null'] };
    expect(partsOf({}, { allOf: [nullable, { type: 'object' }] }).isNullable).toBe(false);
    expect(partsOf({}, { allOf: [nullable, { title: 'A' }] }).isNullable).toBe(true);
  });
});

/** The descriptions under a schema of a document, and under those that it refers to. */
function describedIn(document: JsonObject, schema: unknown, seen = new Set()): readonly string[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref, description, properties, patternProperties, allOf, anyOf, oneOf } = schema;
  const { items, additionalProperties, not, prefixItems } = schema;
  const maps = [properties, patternProperties].flatMap((map) => Object.values(object(map)));
  const inner = [allOf, anyOf, oneOf, prefixItems, items, additionalProperties, not].flat();
  const target = typeof $ref === 'string' ? [at(document, $ref)] : [];
  return [
    ...(string(description) === undefined ? [] : [String(description)]),
    ...[...target, ...maps, ...inner].flatMap((each) => describedIn(document, each, seen)),
  ];
}

describe('no description is lost', () => {
  const own = fc.record(
    {
      description: fc.integer({ min: 0, max: 999 }).map((i) => `Text ${i}.`),
      readOnly: fc.constant(true),
      type: fc.constantFrom('object', 'string'),
      required: fc.constant(['p']),
    },
    { requiredKeys: [] },
  );
  /** A schema of parts, some of which are the named schemas. */
  const schemaOf = (...names: readonly string[]) =>
    fc.letrec<{ schema: JsonObject }>((tie) => {
      const parts = fc.array(tie('schema'), { minLength: 1, maxLength: 4 });
      const references = names.map((name) =>
        own.map((beside) => ({ ...beside, $ref: `#/components/schemas/${name}` })),
      );
      return {
        schema: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          own,
          ...references,
          fc.tuple(own, parts).map(([beside, allOf]) => ({ ...beside, allOf })),
          fc.tuple(own, tie('schema')).map(([beside, p]) => ({ ...beside, properties: { p } })),
        ),
      };
    }).schema;
  const documents = fc.record({
    Item: schemaOf('A', 'B', 'C'),
    A: schemaOf('B', 'C'),
    B: schemaOf('C'),
    C: schemaOf(),
  });

  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed).reverse();
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reversed(each)]));
  };

  it('in any tree of parts, in any order', () => {
    const drawnIn = (document: JsonObject) => new Set(textsOf(itemOf(document)));
    fc.assert(
      fc.property(documents, (schemas) => {
        const document = { components: { schemas } };
        const wanted = new Set(textsOf(describedIn(document, schemas.Item)));
        expect(drawnIn(document)).toEqual(wanted);
        expect(drawnIn({ components: { schemas: object(reversed(schemas)) } })).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  it('from the page of any operation of the documents', async () => {
    let found = 0;
    for (const { document } of await readDocuments('.')) {
      const translation = translateDocument(document, sourceCatalogue);
      for (const operation of operationsOf(translation.document)) {
        const context = pageContext(translation, render);
        const page = JSON.stringify(operationPage(context, { id: 'a', title: 'A' }, operation));
        const texts = schemasOf(translation.document, operation).flatMap((schema) =>
          describedIn(translation.document, schema),
        );
        found += texts.length;
        const nodes = texts.map((text) => JSON.stringify(render(text)).slice(1, -1));
        expect(nodes.filter((each) => !page.includes(each))).toEqual([]);
      }
    }
    expect(found).toBeGreaterThan(1000);
  });
});

/** The schemas of the parameters and bodies of an operation. */
function schemasOf(
  document: JsonObject,
  { node, pathItem }: ReturnType<typeof operationsOf>[number],
): readonly unknown[] {
  const collect = (value: unknown): readonly unknown[] => {
    if (!isObject(value)) return [];
    const { $ref, schema, content, headers } = value;
    const inner = [content, headers].flatMap((map) => Object.values(object(map)));
    const target = typeof $ref === 'string' ? [at(document, $ref)] : [];
    return [...(schema === undefined ? [] : [schema]), ...[...target, ...inner].flatMap(collect)];
  };
  const parameters = parametersOf(document, node, pathItem).map((target) => target.node);
  return [...parameters, node.requestBody, ...Object.values(object(node.responses))].flatMap(
    collect,
  );
}
