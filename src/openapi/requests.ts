import type { SourceDocument } from './check';
import { object } from './json';
import { routeOwners } from './owners';
import { exampleIn } from './examples';
import { resolve } from './resolve';
import { byName, exampleCall } from './sample-values';

/** A request to an operation, made from the examples of its document. */
export interface ExampleRequest {
  readonly api: string;
  readonly operationId: string;
  readonly method: string;
  /** Without the query: `/companies/8a210b68-6988-11ed-a1eb-0242ac120002`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * One request for each route, in the order of the routes. The caller adds the API key.
 * @example exampleRequests(documents)[0] // => { operationId: 'list-companies', method: 'GET', … }
 */
export function exampleRequests(sources: readonly SourceDocument[]): readonly ExampleRequest[] {
  return routeOwners(sources).map(({ source: { api, document }, operation }) => {
    const { id, method, node } = operation;
    const { path, query, headers } = exampleCall(document, operation);
    const content = object(object(resolve(document, node.requestBody).node.content)[json]);
    const body = exampleIn(document, content, 'request');
    return {
      api,
      operationId: id,
      method: method.toUpperCase(),
      path,
      query: byName(query),
      headers: byName(headers),
      ...(body !== undefined && { body }),
    };
  });
}

const json = 'application/json';
