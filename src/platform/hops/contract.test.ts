import { describe, expect, it } from 'vitest';
import { contractFaults } from './contract';
import { toHttpRequest } from './http';
import type { Request } from '../model/schema';
import type { Parameter, Route } from '../kernel/routes';

const parameter = (
  name: string,
  schema: Parameter['schema'],
  rest: Partial<Parameter> = {},
): Parameter => ({ name, in: 'query', required: false, schema, ...rest });

const route: Route = {
  method: 'POST',
  path: '/things/{thingId}',
  operationId: 'change-thing',
  area: 'things',
  parameters: [
    parameter('thingId', { type: 'integer' }, { in: 'path', required: true }),
    parameter('kind', { type: 'string', enum: ['a', 'b'] }, { required: true }),
    parameter('tags', { type: 'array', items: { type: 'string', maxLength: 3 } }),
    parameter('dry', { type: 'boolean' }),
    parameter('X-Trace', { type: 'string', pattern: '^t' }, { in: 'header' }),
  ],
  body: {
    required: true,
    schema: {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: { $ref: '#/$defs/Name' },
        parent: { $ref: '#' },
        address: { type: 'object', properties: { city: { type: 'string' } } },
      },
      $defs: { Name: { type: ['string', 'null'], minLength: 1 } },
    },
  },
};

function faults(request: Partial<Request>) {
  const asked = { method: 'POST', path: '/things/7', query: { kind: 'a' }, ...request };
  return contractFaults(route, toHttpRequest({ body: { name: 'A' }, ...asked }, 'x')).map(
    ({ in: place, name, keyword }) => `${place} ${name} ${keyword}`,
  );
}

describe('a request that conforms to its contract', () => {
  it.each<[string, Partial<Request>]>([
    ['as it is', {}],
    ['with every parameter', { query: { kind: 'b', tags: 'one,two', dry: 'true' } }],
    ['with a parameter that no one knows', { query: { kind: 'a', other: 'x' } }],
    ['with null where it may be', { body: { name: null } }],
    ['with a body in a body', { body: { name: 'A', parent: { name: 'B' } } }],
    ['with a header in small letters', { headers: { 'x-trace': 't1' } }],
  ])('%s', (_, request) => {
    expect(faults(request)).toEqual([]);
  });
});

describe('a request that does not conform lists all of its faults', () => {
  it.each<[string, Partial<Request>, readonly string[]]>([
    ['path', { path: '/things/x' }, ['path thingId type']],
    ['missing parameter', { query: {} }, ['query kind required']],
    ['none of a list', { query: { kind: 'c' } }, ['query kind enum']],
    ['item of a list', { query: { kind: 'a', tags: 'long-one' } }, ['query tags maxLength']],
    ['no truth', { query: { kind: 'a', dry: 'yes' } }, ['query dry type']],
    ['header', { headers: { 'X-Trace': 'x' } }, ['header X-Trace pattern']],
    ['missing value', { body: {} }, ['body body required']],
    ['wrong value', { body: { name: 7 } }, ['body name type']],
    ['value inside', { body: { name: 'A', address: { city: 1 } } }, ['body address.city type']],
    ['unknown value', { body: { name: 'A', nam: 1 } }, ['body nam additionalProperties']],
    ['body inside', { body: { name: 'A', parent: { name: '' } } }, ['body parent.name minLength']],
    ['text for a body', { body: 'name=A' }, ['body body type']],
    [
      'several',
      { path: '/things/x', query: {}, body: { name: 1 } },
      ['path thingId type', 'query kind required', 'body name type'],
    ],
  ])('%s', (_, request, expected) => {
    expect(faults(request)).toEqual(expected);
  });

  it('a missing body', () => {
    const request = toHttpRequest({ method: 'POST', path: '/things/7', query: { kind: 'a' } }, 'x');
    expect(contractFaults(route, request)).toMatchObject([{ in: 'body', keyword: 'required' }]);
  });

  it('does not change the schema', () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(route.body?.schema));
    faults({});
    expect(JSON.stringify(Object.getOwnPropertyNames(route.body?.schema))).toBe(before);
  });
});
