import type { JsonObject } from '../../openapi/json';

/** Documents as others might write them: each is unusual in one way, and each can be rendered. */
export const oddDocuments: Readonly<Record<string, () => string>> = {
  'circular.json': () =>
    document({
      Item: {
        allOf: [
          { $ref: '#/components/schemas/Node' },
          { properties: { next: { $ref: '#/components/schemas/Item' } } },
        ],
      },
      Node: { properties: { children: list({ $ref: '#/components/schemas/Node' }) } },
    }),
  'deep.json': () => document({ Item: nested(30, (inner) => object({ level: inner })) }),
  'large.json': () => document({ Item: object(references), ...large }),
  'boolean.json': () =>
    document({
      Item: {
        ...object({ any: true, none: false, negated: { not: true } }),
        allOf: [true, { if: true, then: { anyOf: [false, {}] }, else: false }],
        unevaluatedProperties: false,
      },
      Pair: { type: 'array', prefixItems: [true, false], contains: true, items: false },
    }),
  'uploaded.json': () =>
    document(
      { Item: {} },
      {
        requestBody: {
          content: { 'multipart/form-data': { schema: { type: 'string', format: 'binary' } } },
        },
      },
    ),
  'discriminated.json': () =>
    document({
      Item: {
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: {
          propertyName: 'kind',
          mapping: { feline: '#/components/schemas/Cat', canine: 'Dog' },
        },
      },
      Cat: object({ kind: text, lives: { type: 'integer' } }),
      Dog: object({ kind: text, tricks: list(text) }),
    }),
  'calling.json': () =>
    document(
      { Item: object({ id: text }) },
      {
        callbacks: {
          done: {
            '{$request.body#/url}': { post: { responses: { '200': { description: 'Taken.' } } } },
            '{$request.body#/other}': { put: { responses: { '204': { description: 'Taken.' } } } },
          },
        },
      },
    ),
  'hostile.yaml': () =>
    `\uFEFF${document(
      { Item: { type: 'object', description: hostile, properties: { [hostile]: text } } },
      { summary: hostile, description: `| a | b |\n| - | - |\n| {x} | ${hostile} |` },
    )}`,
};

export const hostile = '\u202E{alert(1)} <script>alert(1)</script> <img onerror=alert(1)> `{x}`';

const text = { type: 'string' };
const object = (properties: JsonObject) => ({ type: 'object', properties });
const list = (items: JsonObject) => ({ type: 'array', items });

function nested(depth: number, wrap: (inner: JsonObject) => JsonObject): JsonObject {
  return depth === 0 ? text : wrap(nested(depth - 1, wrap));
}

/** About 2 MB: sixty schemas of two hundred properties. */
const prose =
  'What this property is for, in a sentence as long as sentences of such documents are.';
const large = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [
    `Part${i}`,
    object(
      Object.fromEntries(
        Array.from({ length: 200 }, (__, j) => [
          `property${j}`,
          { type: 'string', description: `${prose} Number ${j} of ${i}.`, maxLength: j + 1 },
        ]),
      ),
    ),
  ]),
);
const references: JsonObject = Object.fromEntries(
  Object.keys(large).map((name) => [name, { $ref: `#/components/schemas/${name}` }]),
);

function document(schemas: JsonObject, operation: JsonObject = {}): string {
  const schema = { $ref: '#/components/schemas/Item' };
  const links = { again: { operationId: 'getOdd', parameters: { id: '$response.body#/id' } } };
  const success = { description: 'Odd.', content: { 'application/json': { schema } }, links };
  const get = { operationId: 'getOdd', responses: { '200': success }, ...operation };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Odd things', version: '1' },
    paths: { '/odd': { get } },
    components: { schemas },
  });
}
