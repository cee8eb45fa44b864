/**
 * The positions of prose in an OpenAPI document: for each kind of object, the keys that contain text, and
 * the kinds of the objects below it. A key that is not listed (an example's value, a default, an
 * enum, another extension) is never prose.
 */
interface Shape {
  readonly texts: readonly string[];
  /** Keys that contain one object. */
  readonly one?: Readonly<Record<string, Kind>>;
  /** Keys that contain a list of objects. */
  readonly list?: Readonly<Record<string, Kind>>;
  /** Keys that contain a map from names to objects. */
  readonly map?: Readonly<Record<string, Kind>>;
}

export type Kind =
  | 'document'
  | 'info'
  | 'server'
  | 'variable'
  | 'tag'
  | 'links'
  | 'pathItem'
  | 'operation'
  | 'formerOperation'
  | 'parameter'
  | 'body'
  | 'content'
  | 'response'
  | 'callback'
  | 'schema'
  | 'example'
  | 'security'
  | 'components';

const operations = {
  get: 'operation',
  put: 'operation',
  post: 'operation',
  delete: 'operation',
  options: 'operation',
  head: 'operation',
  patch: 'operation',
  trace: 'operation',
} as const;

export const grammar: Readonly<Record<Kind, Shape>> = {
  document: {
    texts: [],
    one: { info: 'info', components: 'components', externalDocs: 'links' },
    list: { servers: 'server', tags: 'tag', 'x-former-operations': 'formerOperation' },
    map: { paths: 'pathItem', webhooks: 'pathItem', 'x-webhooks': 'pathItem' },
  },
  info: { texts: ['summary', 'description'] },
  server: { texts: ['description'], map: { variables: 'variable' } },
  variable: { texts: ['description'] },
  tag: { texts: ['x-displayName', 'description'], one: { externalDocs: 'links' } },
  links: { texts: ['description'] },
  pathItem: {
    texts: ['summary', 'description'],
    one: operations,
    list: { parameters: 'parameter', servers: 'server' },
  },
  operation: {
    texts: ['summary', 'description'],
    one: { requestBody: 'body', externalDocs: 'links' },
    list: { parameters: 'parameter', servers: 'server' },
    map: { responses: 'response', callbacks: 'callback' },
  },
  formerOperation: { texts: ['summary', 'description'] },
  parameter: {
    texts: ['description'],
    one: { schema: 'schema' },
    map: { content: 'content', examples: 'example' },
  },
  body: { texts: ['description'], map: { content: 'content' } },
  content: { texts: [], one: { schema: 'schema' }, map: { examples: 'example' } },
  response: {
    texts: ['description'],
    map: { headers: 'parameter', content: 'content', links: 'links' },
  },
  callback: { texts: [], map: { '': 'pathItem' } },
  schema: {
    texts: ['description'],
    one: {
      items: 'schema',
      additionalProperties: 'schema',
      propertyNames: 'schema',
      not: 'schema',
      contains: 'schema',
      if: 'schema',
      then: 'schema',
      else: 'schema',
      externalDocs: 'links',
    },
    list: { allOf: 'schema', oneOf: 'schema', anyOf: 'schema', prefixItems: 'schema' },
    map: {
      properties: 'schema',
      patternProperties: 'schema',
      definitions: 'schema',
      $defs: 'schema',
      dependentSchemas: 'schema',
    },
  },
  example: { texts: ['summary', 'description'] },
  security: { texts: ['description'] },
  components: {
    texts: [],
    map: {
      schemas: 'schema',
      responses: 'response',
      parameters: 'parameter',
      examples: 'example',
      requestBodies: 'body',
      headers: 'parameter',
      securitySchemes: 'security',
      links: 'links',
      callbacks: 'callback',
      pathItems: 'pathItem',
    },
  },
};
