import kebabCase from 'lodash/kebabCase';

import { isObject, list, object, pointer, string, type JsonObject } from './json';
import { resolve } from './resolve';

/** An operation of a path, or a webhook. */
export interface Operation {
  readonly kind: 'operation' | 'webhook';
  /** The operation id in kebab case, as used in addresses: `list-companies`. */
  readonly id: string;
  readonly method: Method;
  /** The path, or the name of the webhook. */
  readonly path: string;
  readonly node: JsonObject;
  readonly pathItem: JsonObject;
  readonly pointer: string;
}

/** `event` is the method of a webhook. */
export type Method = (typeof methods)[number] | 'event';

export const methods = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
] as const;

/**
 * Every operation and webhook, in the order of the document. Without an operation id, a webhook has its own name as
 * its id, and an operation its method and path, followed by a number if that id is taken. Duplicate operation ids are
 * kept, so that they can be reported.
 */
export function operationsOf(document: JsonObject): readonly Operation[] {
  const operations = [
    ...operationsUnder(document, 'paths', 'operation'),
    ...operationsUnder(document, 'webhooks', 'webhook'),
    ...operationsUnder(document, 'x-webhooks', 'webhook'),
  ];
  const taken = new Set(operations.filter(hasOwnId).map(({ id }) => id));
  return operations.map((operation) => {
    if (hasOwnId(operation)) return operation;
    let { id } = operation;
    for (let i = 2; taken.has(id); i += 1) id = `${operation.id}-${i}`;
    taken.add(id);
    return { ...operation, id };
  });
}

function operationsUnder(
  document: JsonObject,
  root: string,
  kind: Operation['kind'],
): readonly Operation[] {
  return Object.entries(object(document[root])).flatMap(([path, value]) => {
    if (root === 'paths' && path.startsWith('x-')) return [];
    const pathItem = resolve(document, value).node;
    return Object.entries(pathItem).flatMap(([key, node]): Operation[] => {
      const method = methods.find((each) => each === key.toLowerCase());
      if (method === undefined || !isObject(node)) return [];
      const fallback = kind === 'webhook' ? path : `${method} ${path}`;
      return [
        {
          kind,
          id: ownId(node) ?? (addressName(fallback) || kind),
          method: kind === 'webhook' ? 'event' : method,
          path,
          node,
          pathItem,
          pointer: pointer(root, path, key),
        },
      ];
    });
  });
}

function hasOwnId({ node }: Operation): boolean {
  return ownId(node) !== undefined;
}

/** The operation id in kebab case, unless the result is empty. */
function ownId(node: JsonObject): string | undefined {
  return addressName(string(node.operationId) ?? '') || undefined;
}

/** The parameters of the path and of the operation. Those of the operation override those of the same name. */
export function parametersOf(document: JsonObject, operation: JsonObject, pathItem: JsonObject) {
  const all = [...list(pathItem.parameters), ...list(operation.parameters)];
  const byName = new Map(
    all.map((parameter) => {
      const target = resolve(document, parameter);
      return [`${String(target.node.in)} ${String(target.node.name)}`, target];
    }),
  );
  return [...byName.values()];
}

/** The id of the area of an operation: from the operation, its tag or the document. */
export function areaOf(document: JsonObject, operation: JsonObject): string | undefined {
  const tags = list(operation.tags);
  const tagged = list(document.tags)
    .map(object)
    .find((tag) => tags.includes(tag.name) && string(tag['x-service']) !== undefined);
  return string(operation['x-service'] ?? tagged?.['x-service'] ?? document['x-service']);
}

/** Kebab case of letters and numbers, so that no invisible character gets into an address.
 * @example addressName('listCompanies\u200F') // => 'list-companies' */
export function addressName(name: string): string {
  return kebabCase(kebabCase(name).replace(/[^\p{L}\p{M}\p{N}-]+/gu, '-'));
}
