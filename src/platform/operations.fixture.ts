import path from 'node:path';
import { readInputs, type Inputs } from '../inputs';
import { object } from '../openapi/json';
import { routeOwners } from '../openapi/owners';
import { exampleRequests } from '../openapi/requests';
import { entries } from '../openapi/resolve';
import { selfContained } from '../openapi/self-contained';
import type { JsonSchema, Route } from './kernel/routes';
import type { Json, Trace } from './kernel/trace';
import type { Request } from './model/schema';
import { authorization } from './platform.fixture';
import { run } from './run';
import { play, playableConnectors } from './scenarios';

export interface Operation {
  readonly route: Route;
  /** The request of its document’s example. */
  readonly request: Request;
  /** The schema of its response, if that has a body. */
  readonly response: JsonSchema | undefined;
  /** The schema of the response of 404, if that has a body. */
  readonly notFound: JsonSchema | undefined;
}

/** The inputs of this site, and every operation of its documents with an example. */
export interface DocumentedOperations {
  readonly inputs: Inputs;
  /** The operations that have not ended. */
  readonly operations: readonly Operation[];
  readonly ended: readonly Operation[];
}

export async function readOperations(): Promise<DocumentedOperations> {
  const inputs = await readInputs(path.resolve(import.meta.dirname, '../..'));
  const { documents, routes } = inputs;
  const owners = routeOwners(documents);
  const all = exampleRequests(documents).map(({ method, body, ...rest }, index) => {
    const { source, operation } = owners[index] ?? {};
    const { document = {} } = source ?? {};
    const schemaOf = (status: RegExp) => {
      const responses = entries(document, operation?.node.responses);
      const [, response] = responses.find(([each]) => status.test(each)) ?? [];
      const { schema } = object(Object.values(object(response?.node.content))[0]);
      return schema === undefined ? undefined : (selfContained(document, schema) as JsonSchema);
    };
    const { path: address, query, headers } = rest;
    const sent = body === undefined ? {} : { body: body as Json };
    return {
      route: found(routes[index]),
      request: { method, path: address, query, headers: { ...headers, ...authorization }, ...sent },
      response: schemaOf(/^2/),
      notFound: schemaOf(/^404$/),
    };
  });
  const operations = all.filter(({ route }) => !route.isEnded);
  if (operations.length <= 50) throw new Error('the documents have too few operations to compare');
  return { inputs, operations, ended: all.filter(({ route }) => route.isEnded) };
}

/** The trace of each operation, and of each scenario with each of its connectors. */
export function tracesOf({ inputs, operations, ended }: DocumentedOperations): readonly Trace[] {
  const { model } = inputs;
  return [
    ...[...operations, ...ended].map(({ request }) => run(inputs, request)),
    ...model.scenarios.flatMap((scenario) =>
      [undefined, ...playableConnectors(model, scenario)].map((connector) =>
        play(inputs, scenario, connector === undefined ? {} : { connector }),
      ),
    ),
  ];
}

/** @throws Error if there is no value */
export function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('not found');
  return value;
}

/** What the client receives. */
export function answered(
  inputs: Inputs,
  request: Request,
): { readonly status: number; readonly body: Json | undefined } {
  const { messages } = run(inputs, request);
  const content = messages.findLast(({ to }) => to === 'api-client')?.content;
  if (content?.type !== 'response') throw new Error(`no response to ${request.path}`);
  return { status: content.status, body: content.body };
}

export const textsOf = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
