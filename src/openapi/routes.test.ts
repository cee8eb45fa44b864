import { describe, expect, it } from 'vitest';

import { routes } from './routes';

const document = {
  'x-service': 'things',
  paths: {
    '/things/{thingId}': {
      parameters: [{ $ref: '#/components/parameters/thingId' }],
      get: {
        operationId: 'getThing',
        parameters: [
          { name: 'Accept', in: 'header', schema: { type: 'string' } },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
      put: {
        operationId: 'putThing',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
        },
        responses: { '204': { description: 'Done' } },
        deprecated: true,
        'x-ended': '2026-10-12',
      },
    },
  },
  components: {
    parameters: {
      thingId: { name: 'thingId', in: 'path', required: true, schema: { type: 'integer' } },
    },
    schemas: {
      Thing: {
        type: 'object',
        description: 'A thing.',
        required: ['description'],
        properties: {
          description: { $ref: '#/components/schemas/Name' },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
        },
      },
      Name: { type: 'string', title: 'Name', examples: ['A'] },
    },
  },
};
const faultAt = () => {
  throw new Error('there is no fault here');
};
const [get, put] = routes([{ api: 'things', file: 'things.yaml', document, faultAt }]);

describe('a route', () => {
  it('has the parameters of the path and the operation, without those of the protocol', () => {
    expect(get?.parameters).toEqual([
      { name: 'thingId', in: 'path', required: true, schema: { type: 'integer' } },
    ]);
  });

  it('has a self-contained schema of its body, without prose', () => {
    const thing = {
      type: 'object',
      required: ['description'],
      properties: {
        description: { $ref: '#/$defs/Name-0' },
        parts: { type: 'array', items: { $ref: '#/$defs/Thing-1' } },
      },
    };
    expect(put?.body).toEqual({
      required: true,
      schema: { ...thing, $defs: { 'Name-0': { type: 'string' }, 'Thing-1': thing } },
    });
  });

  it('has ended if its document says so', () => {
    expect(put?.isEnded).toBe(true);
    expect(get).not.toHaveProperty('isEnded');
  });

  it('has an example response that is a sample of the schema, or has no body', () => {
    expect(get?.example).toMatchObject({ status: 200, body: { description: 'A' } });
    expect(put?.example).toEqual({ status: 204 });
  });
});
