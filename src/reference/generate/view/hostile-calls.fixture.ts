import type { JsonObject } from '../../../openapi/json';

/** A document with the same value in every place of a call from which a sample takes one. */
export function hostileCalls(value: string): JsonObject {
  const parameter = (name: string, place: string) => ({
    name,
    in: place,
    required: true,
    example: value,
    schema: { type: 'string' },
  });
  const call = (operationId: string, content: JsonObject) => ({
    post: {
      operationId,
      parameters: [
        parameter('id', 'path'),
        parameter('q', 'query'),
        parameter('X-Note', 'header'),
        parameter('session', 'cookie'),
      ],
      requestBody: { content },
      responses: { '204': { description: 'Done.' } },
    },
  });
  const form = { note: value, [`odd ${value}`]: 'x' };
  const scan = { type: 'string', format: 'binary', example: value };
  return {
    openapi: '3.1.0',
    info: { title: 'Hostile calls', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    security: [{ key: [] }],
    paths: {
      '/json/{id}': call('json', { 'application/json': { example: form } }),
      '/text/{id}': call('text', { 'text/plain': { example: value } }),
      '/encoded/{id}': call('encoded', { 'application/x-www-form-urlencoded': { example: form } }),
      '/parts/{id}': call('parts', {
        'multipart/form-data': {
          schema: { properties: { scan } },
          example: { ...form, scan: value },
        },
      }),
      '/file/{id}': call('file', { 'application/pdf': { schema: scan, example: value } }),
    },
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key', 'x-example': value },
      },
    },
  };
}
