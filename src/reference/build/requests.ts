import type { SourceDocument } from './check';
import { object } from './json';
import { parametersOf } from './operations';
import { routeOwners } from './owners';
import { exampleIn } from './routes';
import { resolve } from './resolve';
import { filled, parameterValue, type ParameterText } from './view/sample-values';

/** A request that an operation takes, made of the examples of its document. */
export interface ExampleRequest {
  readonly api: string;
  readonly operationId: string;
  readonly method: string;
  /** Without its query: `/companies/8a210b68-6988-11ed-a1eb-0242ac120002`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * One request for each route, in their order; an API key is for the caller to add.
 * @example exampleRequests(documents)[0] // => { operationId: 'list-companies', method: 'GET', … }
 */
export function exampleRequests(sources: readonly SourceDocument[]): readonly ExampleRequest[] {
  return routeOwners(sources).map(({ source: { api, document }, operation }) => {
    const { id, method, path, node, pathItem } = operation;
    const values = parametersOf(document, node, pathItem).map((target) =>
      parameterValue(document, target),
    );
    const needed = (place: string) =>
      Object.fromEntries(
        values
          .filter((each) => each.place === place && each.isNeeded)
          .map(({ name, value }: ParameterText) => [name, value]),
      );
    const content = object(object(resolve(document, node.requestBody).node.content)[json]);
    const body = exampleIn(document, content, 'request');
    return {
      api,
      operationId: id,
      method: method.toUpperCase(),
      path: filled(path, values),
      query: needed('query'),
      headers: needed('header'),
      ...(body !== undefined && { body }),
    };
  });
}

const json = 'application/json';
