import type { Route } from '../platform';
import type { SourceDocument } from './check';
import { endOf } from './deprecation';
import { object, string, type JsonObject } from './json';
import { exampleOf } from './examples';
import { parametersOf } from './operations';
import { routeOwners } from './owners';
import { resolve } from './resolve';
import { selfContained } from './self-contained';

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
    const example = exampleOf(document, operation);
    const body = bodyOf(document, node.requestBody);
    return {
      method: method.toUpperCase(),
      path,
      operationId: id,
      area,
      parameters: routeParameters(document, node, pathItem),
      ...(body && { body }),
      ...(example && { example }),
      ...(endOf(node) !== undefined && { isEnded: true }),
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
