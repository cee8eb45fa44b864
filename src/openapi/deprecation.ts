import * as z from 'zod';

import { string, type JsonObject } from './json';
import { operationsOf, type Operation } from './operations';

/**
 * The operation that replaces a deprecated one: the id in its `x-replaced-by`.
 * @example replacementOf(document, operation.node)?.id // => 'get-company-access-token'
 */
export function replacementOf(document: JsonObject, node: JsonObject): Operation | undefined {
  const id = string(node['x-replaced-by']);
  if (id === undefined) return undefined;
  return operationsOf(document).find((each) => each.node.operationId === id);
}

/** The date since which an operation returns 404: its `x-ended`. @example endOf({ 'x-ended': '2026-10-12' }) // => '2026-10-12' */
export function endOf(node: JsonObject): string | undefined {
  return z.iso.date().safeParse(node['x-ended']).data;
}
