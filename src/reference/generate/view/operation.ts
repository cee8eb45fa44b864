import type { ApiName, Callback, OperationPage, OperationParts, Text } from '../../page';
import { endOf, replacementOf } from '../../../openapi/deprecation';
import { isObject, list, object, string, type JsonObject } from '../../../openapi/json';
import { operationsOf, parametersOf, areaOf, type Operation } from '../../../openapi/operations';
import { entries } from '../../../openapi/resolve';
import { plain } from '../prose';
import { bodyView, parametersView, responsesView } from './bodies';
import { optional, type PageContext } from './context';
import { callView, samplesView } from './samples';
import { securityView } from './security';

/** The page of one operation or webhook. */
export function operationPage(
  context: PageContext,
  api: ApiName,
  operation: Operation,
): OperationPage {
  const { document } = context;
  const { node, pathItem, kind } = operation;
  const replacement = replacementOf(document, node);
  const page = {
    api,
    id: operation.id,
    title: titleOf(context, operation),
    ...securityView(context, node),
    ...operationParts(context, operation, []),
    ...optional('ended', endOf(node)),
    ...(replacement && {
      replacement: { id: replacement.id, title: titleOf(context, replacement) },
    }),
    callbacks: callbacksView(context, node.callbacks),
  };
  if (kind === 'webhook') return page;
  const server = serverOf(document, node, pathItem);
  const { method, path, security, body } = page;
  const call = { method, path, node, pathItem, server, security, body };
  const area = areaOf(document, node);
  return {
    ...page,
    ...optional('server', server),
    ...optional('area', area),
    ...optional('samples', samplesView(context, call)),
    ...(area !== undefined && { call: callView(context, call) }),
  };
}

/** The summary, or another name of the operation. */
export function titleOf(
  context: PageContext,
  { node, path, method }: Pick<Operation, 'node' | 'path' | 'method'>,
): Text {
  const name = string(node.operationId) ?? `${method.toUpperCase()} ${path}`;
  return context.text(node, 'summary') ?? { text: plain(name) };
}

/** @param prefix distinguishes the anchors of a callback from those of its operation. */
function operationParts(
  context: PageContext,
  { node, pathItem, method, path }: Omit<Operation, 'id' | 'kind' | 'pointer'>,
  prefix: readonly string[],
): OperationParts {
  const body = bodyView(context, node.requestBody, [...prefix, 'body'].join('.'));
  return {
    method,
    path,
    ...optional('description', context.prose(node) ?? context.prose(pathItem)),
    ...(node.deprecated === true && { deprecated: true as const }),
    parameters: parametersView(context, parametersOf(context.document, node, pathItem)),
    ...optional('body', body),
    responses: responsesView(context, node.responses, prefix),
  };
}

function callbacksView(context: PageContext, callbacks: unknown): readonly Callback[] {
  return entries(context.document, callbacks).flatMap(([name, { node }]) =>
    Object.entries(node).flatMap(([expression, pathItem]) => {
      if (!isObject(pathItem)) return [];
      const operations = operationsOf({ paths: { [expression]: pathItem } });
      return operations.map((operation) => ({
        name,
        expression,
        operation: operationParts(context, operation, [name]),
      }));
    }),
  );
}

function serverOf(
  document: JsonObject,
  node: JsonObject,
  pathItem: JsonObject,
): string | undefined {
  const servers = [node, pathItem, document].map((each) => list(each.servers));
  const [server] = servers.find((each) => each.length > 0) ?? [];
  return string(object(server).url)?.replace(/\/$/, '');
}
