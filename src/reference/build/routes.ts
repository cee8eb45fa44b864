import { sample } from 'openapi-sampler';

import type { Method } from '../page';
import type { SourceDocument } from './check';
import { isObject, object, string, type JsonObject } from './json';
import { parametersOf } from './operations';
import { routeOwners } from './owners';
import { entries, resolve } from './resolve';
import { selfContained } from './self-contained';
import { isSmall } from './size';

interface RouteParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** A schema that refers to nothing outside itself. */
  readonly schema: JsonObject;
}

/** An operation as the platform routes it. */
export interface Route {
  readonly api: string;
  readonly method: Exclude<Method, 'event'>;
  /** Path template: `/companies/{companyId}`. */
  readonly path: string;
  /** Operation id in kebab case: `get-company`. */
  readonly operationId: string;
  /** Component of the platform model that answers. */
  readonly service: string;
  readonly parameters: readonly RouteParameter[];
  readonly body?: { readonly required: boolean; readonly schema: JsonObject };
  /** The first successful answer: the document's example, or one made from its schema. */
  readonly example?: { readonly status: number; readonly body?: unknown };
}

/**
 * Routes of the operations that name a service; documents without `x-service` have none.
 * @throws {DocumentError} where documents disagree on who answers, see `routeOwners`.
 * @example routes(documents)[0]
 * // => { api: 'platform', method: 'get', path: '/companies', operationId: 'list-companies', … }
 */
export function routes(sources: readonly SourceDocument[]): readonly Route[] {
  return routeOwners(sources).map(({ source: { api, document }, operation, service }): Route => {
    const { id, method, path, node, pathItem } = operation;
    const example = exampleOf(document, node.responses);
    const body = bodyOf(document, node.requestBody);
    return {
      api,
      method,
      path,
      operationId: id,
      service,
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
): readonly RouteParameter[] {
  return parametersOf(document, operation, pathItem).flatMap(({ node }) => {
    const place = (['path', 'query', 'header'] as const).find((each) => each === node.in);
    const name = string(node.name);
    if (place === undefined || name === undefined || node.schema === undefined) return [];
    if (place === 'header' && /^(?:accept|content-type|authorization)$/i.test(name)) return [];
    const required = node.required === true;
    return [{ name, in: place, required, schema: selfContained(document, node.schema) }];
  });
}

function bodyOf(document: JsonObject, requestBody: unknown): Route['body'] {
  const { node } = resolve(document, requestBody);
  const media = object(object(node.content)['application/json']);
  if (media.schema === undefined) return undefined;
  return { required: node.required === true, schema: selfContained(document, media.schema) };
}

function exampleOf(document: SourceDocument['document'], responses: unknown): Route['example'] {
  const success = entries(document, responses).find(([status]) => /^2\d\d$/.test(status));
  if (success === undefined) return undefined;
  const [status, { node }] = success;
  const [content] = Object.values(object(node.content)).map(object);
  if (content === undefined) return { status: Number(status) };
  return { status: Number(status), body: exampleIn(document, content, 'response') ?? null };
}

type Direction = 'request' | 'response';

/** The example that a media type gives, or one made from its schema. */
export function exampleIn(
  document: JsonObject,
  content: JsonObject,
  direction: Direction,
): unknown {
  const [named] = entries(document, content.examples);
  return content.example ?? named?.[1].node.value ?? sampleOf(document, content.schema, direction);
}

/** What a schema describes, where no example shows it; nothing where that is too much to draw up. */
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
