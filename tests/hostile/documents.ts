import { hostileTexts } from './texts';

/** A document that is hostile in one way: it becomes pages, or is rejected with an error that says why. */
export interface HostileDocument {
  readonly what: string;
  readonly text: () => string;
  /** The error, after file and line; absent if the document becomes pages. */
  readonly refusal?: RegExp;
}

/** A document with the same text in every place that can contain text.
 * @param address the path of its operations */
export function documentOf(text: string, address = '/hostile'): object {
  const schema = {
    type: 'object',
    title: text,
    description: text,
    required: [text],
    properties: {
      [text]: {
        type: 'string',
        description: text,
        enum: [text, 'b'],
        default: text,
        pattern: text,
      },
      nested: { oneOf: [{ $ref: '#/components/schemas/Other' }, { const: text, title: text }] },
    },
    example: { [text]: text },
    externalDocs: { url: text, description: text },
  };
  const example = { summary: text, description: text, value: { [text]: text } };
  const content = { 'application/json': { schema, examples: { [text]: example } } };
  return {
    openapi: '3.1.0',
    info: {
      title: `Hostile ${text}`,
      version: text,
      summary: text,
      description: text,
      termsOfService: text,
      contact: { name: text, url: text, email: text },
      license: { name: text, url: text },
    },
    externalDocs: { url: text, description: text },
    servers: [{ url: text, description: text, variables: { a: { default: text } } }],
    tags: [{ name: text, description: text, 'x-displayName': text, externalDocs: { url: text } }],
    security: [{ key: [text] }],
    paths: {
      [`${address}/{id}`]: {
        post: {
          operationId: 'getHostile',
          summary: text,
          description: text,
          tags: [text],
          'x-service': text,
          deprecated: true,
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              description: text,
              schema: { type: 'string' },
              example: text,
            },
            {
              name: text,
              in: 'query',
              required: true,
              description: text,
              schema: { type: 'string', default: text },
            },
            {
              name: text,
              in: 'header',
              required: true,
              example: text,
              schema: { type: 'string', examples: [text] },
            },
            { name: text, in: 'cookie', schema: { type: 'string', enum: [text] } },
          ],
          requestBody: {
            description: text,
            required: true,
            content: { ...content, [text]: { example: text } },
          },
          responses: {
            '200': {
              description: text,
              headers: { [text]: { description: text, schema: { type: 'string' } } },
              content,
            },
            default: { description: text },
          },
          callbacks: {
            [text]: {
              [text]: { post: { description: text, responses: { '200': { description: text } } } },
            },
          },
        },
      },
      [`${address}/${text}`]: {
        get: { summary: text, responses: { '200': { description: text } } },
      },
    },
    webhooks: { [text]: { post: { summary: text, responses: { '200': { description: text } } } } },
    'x-former-operations': [
      { operationId: 'formerHostile', method: 'get', path: text, summary: text, description: text },
      { operationId: text, method: 'get', path: text, summary: text, description: text },
      text,
    ],
    components: {
      schemas: { Other: { type: 'string', description: text }, [text]: { description: text } },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: text, description: text, 'x-example': text },
      },
    },
  };
}

/** A valid document with one response of this schema. */
function around(schema: string, operationId = 'getHostile'): string {
  const start =
    '{"openapi":"3.1.0","info":{"title":"Hostile","version":"1"},"paths":{"/hostile":{"get":';
  const response = `{"description":"x","content":{"application/json":{"schema":${schema}}}}`;
  return `${start}{"operationId":"${operationId}","responses":{"200":${response}}}}}}`;
}

function nested(open: string, inner: string, close: string, depth: number): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

const inProperties = (depth: number) =>
  around(nested('{"properties":{"a":', '{"type":"string"}', '}}', depth));
const isTooDeep = /nesting exceeded|cannot be (?:read|parsed)/;
const isTooLong = /holds a text of \d+ characters/;

export const hostileDocuments: readonly HostileDocument[] = [
  ...hostileTexts.map((text) => ({
    what: `${JSON.stringify(text).slice(0, 60)} everywhere`,
    text: () => JSON.stringify(documentOf(text)),
  })),
  {
    what: 'half a character everywhere',
    text: () => JSON.stringify(documentOf('lone \uD800 surrogate \uDC00')),
    refusal: /holds half a character/,
  },
  {
    what: 'keys of every object, in YAML',
    text: () => `openapi: 3.1.0
info: { title: Hostile, version: '1', __proto__: { polluted: true } }
__proto__: { polluted: true }
constructor: { prototype: { polluted: true } }
paths:
  /hostile:
    __proto__: { polluted: true }
    get:
      operationId: __proto__
      responses: { '200': { description: x, __proto__: { polluted: true } } }
components:
  schemas:
    __proto__: { type: object, properties: { __proto__: { type: string }, constructor: { type: object } } }
    Item: { $ref: '#/components/schemas/__proto__' }
`,
  },
  {
    what: 'merge keys of YAML that reach for the prototype',
    text: () =>
      around('{"type":"object"}').replace(/^\{/, '{"x-a":{"<<":{"__proto__":{"polluted":true}}},'),
  },
  {
    what: 'numbers beyond all bounds',
    text: () =>
      around(
        `{"type":"number","maximum":1e400,"minimum":-1e400,"multipleOf":1e-400,"default":${'9'.repeat(400)},"enum":[1e400,${'1'.repeat(400)},0.1e-9999],"maxLength":1e308}`,
      ),
    refusal: /Expected type `number`/,
  },
  { what: 'a number as an enormous exponent', text: () => around('{"example":1e999999999999}') },
  { what: '40 levels of properties', text: () => inProperties(40) },
  { what: '5,000 levels of properties', text: () => inProperties(5_000), refusal: isTooDeep },
  { what: '100,000 brackets', text: () => '['.repeat(100_000), refusal: isTooDeep },
  {
    what: '100,000 levels, closed',
    text: () => around(`{"example":${nested('[', '1', ']', 100_000)}}`),
    refusal: isTooDeep,
  },
  {
    what: '20,000 levels of YAML blocks in one line',
    text: () => `${'- '.repeat(20_000)}x`,
    refusal: isTooDeep,
  },
  {
    what: 'a description of 10 MB',
    text: () => around(JSON.stringify({ description: 'x'.repeat(10_000_000) })),
    refusal: isTooLong,
  },
  {
    what: 'a name of 10 MB',
    text: () => around(JSON.stringify({ properties: { ['x'.repeat(10_000_000)]: {} } })),
    refusal: isTooLong,
  },
  {
    what: 'an operation id of 5,000 characters',
    text: () => around('{}', 'a'.repeat(5_000)),
    refusal: /has an address of \d+ characters/,
  },
  {
    what: 'Markdown that takes long to parse',
    text: () => around(JSON.stringify({ description: '[a]('.repeat(7_000) })),
  },
  {
    what: 'emphasis that takes long to parse',
    text: () => around(JSON.stringify({ description: '*a_'.repeat(9_000) })),
  },
  {
    what: 'HTML that never ends',
    text: () => around(JSON.stringify({ description: '<b '.repeat(9_000) })),
  },
  {
    what: 'quotations in quotations',
    text: () => around(JSON.stringify({ description: '> '.repeat(4_000) + 'x' })),
  },
  {
    what: 'a pattern that takes for ever to match',
    text: () =>
      around(
        '{"type":"string","pattern":"^(a+)+$","example":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"}',
      ),
  },
  {
    what: 'aliases that multiply (a billion laughs)',
    text: () => {
      const lines = Array.from({ length: 12 }, (_, i) => {
        const values =
          i === 0 ? '[x, x]' : `[${Array.from({ length: 9 }, () => `*a${i - 1}`).join()}]`;
        return `x-a${i}: &a${i} ${values}\n`;
      });
      return `openapi: 3.1.0\ninfo: { title: Hostile, version: '1' }\n${lines.join('')}paths: {}\n`;
    },
    refusal: /more than \d+ values|cannot be read|cannot be parsed/,
  },
  {
    what: 'a reference to a file of the machine',
    text: () => around('{"$ref":"../../../../../../etc/passwd"}'),
    refusal: /outside the folder|resolve/,
  },
  {
    what: 'a reference to the network',
    text: () => around('{"$ref":"https://evil.example/x.yaml"}'),
    refusal: /on the network|resolve/,
  },
  {
    what: 'a reference to itself',
    text: () =>
      around('{"$ref":"#/components/schemas/A"}').replace(
        /\}$/,
        ',"components":{"schemas":{"A":{"$ref":"#/components/schemas/A"}}}}',
      ),
    refusal: /[Cc]ircular/,
  },
  { what: 'a reference to the prototype', text: () => around('{"$ref":"#/__proto__"}') },
  { what: 'null bytes for a document', text: () => '\u0000'.repeat(100), refusal: /:\d+:\d+ / },
  { what: 'nothing', text: () => '', refusal: /is not an OpenAPI document/ },
  { what: 'a list', text: () => '[]', refusal: /is not an OpenAPI document/ },
  {
    what: 'YAML that makes an object of another kind',
    text: () => `openapi: 3.1.0\ninfo: !!js/function 'function () { alert(1) }'\n`,
    refusal: /cannot be parsed/,
  },
  {
    what: 'a document of HTML',
    text: () => '<html><script>alert(1)</script></html>',
    refusal: /:\d+:\d+ /,
  },
];
