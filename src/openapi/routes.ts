import { sample } from 'openapi-sampler';

import type { Json, Route } from '../platform';
import type { SourceDocument } from './check';
import { isObject, object, string, type JsonObject } from './json';
import { parametersOf } from './operations';
import { routeOwners } from './owners';
import { entries, resolve } from './resolve';
import { selfContained } from './self-contained';
import { isSmall } from './size';

type Schema = NonNullable<Route['body']>['schema'];

/**
 * The routes of the gateway: the operations that name an area. Documents without `x-service` have no routes. The
 * example is from the document, or made from the schema.
 * @throws {FaultError} if documents disagree about the area, see `routeOwners`.
 * @example routes(documents)[0]
 * // => { method: 'GET', path: '/companies', operationId: 'list-companies', area: 'companies', … }
 */
export function routes(sources: readonly SourceDocument[]): readonly Route[] {
  return routeOwners(sources).map(({ source: { document }, operation, area }): Route => {
    const { id, method, path, node, pathItem } = operation;
    const example = exampleOf(document, node.responses);
    const body = bodyOf(document, node.requestBody);
    return {
      method: method.toUpperCase(),
      path,
      operationId: id,
      area,
      parameters: routeParameters(document, node, pathItem),
      ...(body && { body }),
      ...(example && { example }),
    };
  });
}

/** Cookies, and the headers that OpenAPI leaves to the protocol, are not part of a route. */
function routeParameters(
  document: JsonObject,
  operation: JsonObject,
  pathItem: JsonObject,
): NonNullable<Route['parameters']> {
  return parametersOf(document, operation, pathItem).flatMap(({ node }) => {
    const place = (['path', 'query', 'header'] as const).find((each) => each === node.in);
    const name = string(node.name);
    if (place === undefined || name === undefined || node.schema === undefined) return [];
    if (place === 'header' && /^(?:accept|content-type|authorization)$/i.test(name)) return [];
    const required = node.required === true;
    return [{ name, in: place, required, schema: schemaOf(document, node.schema) }];
  });
}

function bodyOf(document: JsonObject, requestBody: unknown): Route['body'] {
  const { node } = resolve(document, requestBody);
  const media = object(object(node.content)['application/json']);
  if (media.schema === undefined) return undefined;
  return { required: node.required === true, schema: schemaOf(document, media.schema) };
}

/** A schema read from YAML or JSON is always JSON. */
const schemaOf = (document: JsonObject, schema: unknown) =>
  selfContained(document, schema) as Schema;

function exampleOf(document: SourceDocument['document'], responses: unknown): Route['example'] {
  const success = entries(document, responses).find(([status]) => /^2\d\d$/.test(status));
  if (success === undefined) return undefined;
  const [status, { node }] = success;
  const [content] = Object.values(object(node.content)).map(object);
  if (content === undefined) return { status: Number(status) };
  // A body read from YAML or JSON is always JSON.
  const body = exampleIn(document, content, 'response') as Json | undefined;
  return { status: Number(status), body: body ?? null };
}

type Direction = 'request' | 'response';

/** The example of a media type, or one made from its schema. */
export function exampleIn(
  document: JsonObject,
  content: JsonObject,
  direction: Direction,
): unknown {
  const [named] = entries(document, content.examples);
  return content.example ?? named?.[1].node.value ?? sampleOf(document, content.schema, direction);
}

/** A sample of a schema that has no example; undefined if the schema is too large. */
function sampleOf(document: JsonObject, schema: unknown, direction: Direction): unknown {
  const limit = { schemas: 20_000, depth: 6 };
  if (!isObject(schema) || !isSmall(document, schema, limit)) return undefined;
  try {
    return sample(
      schema,
      {
        quiet: true,
        maxSampleDepth: limit.depth,
        skipWriteOnly: direction === 'response',
        skipReadOnly: direction === 'request',
      },
      document,
    );
  } catch {
    return undefined;
  }
}
