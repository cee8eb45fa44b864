import * as z from 'zod';

import type { Fault } from '../faults/fault';
import { schemaFaults } from '../faults/schema-faults';
import type { Path } from '../faults/walk';
import type { SourceDocument } from './check';
import { isObject, list, pointer, type JsonObject } from './json';
import { longestId } from './limits';
import { addressName, methods, operationsOf, type Operation } from './operations';

/** An operation or webhook that a document no longer has, and what a client uses instead. */
export interface FormerOperation extends Pick<Operation, 'id' | 'method' | 'path'> {
  /** The fragment of its entry on the page of the API. Its dot keeps it apart from the anchors of sections. */
  readonly anchor: string;
  /** Contains the former title as `summary`, and what replaces the operation as `description`. */
  readonly node: JsonObject;
}

const extension = 'x-former-operations';
const text = z.string().trim().min(1);
const former = z.strictObject({
  operationId: text
    .max(longestId)
    .refine((id) => addressName(id) !== '', 'a name with letters or digits'),
  /** `event` for a webhook, whose path is its name. */
  method: z.enum([...methods, 'event']),
  path: text,
  summary: text,
  description: text,
});
const root = z.object({ [extension]: z.array(former).optional() });

/**
 * The operations that a document says it no longer has, in its order. Entries of another shape are left out, see
 * `formerFaults`.
 * @example formerOperationsOf(document)[0] // => { id: 'get-configuration', method: 'get', path: '/companies/…', … }
 */
export function formerOperationsOf(document: JsonObject): readonly FormerOperation[] {
  return entriesOf(document).map(([, operation]) => operation);
}

/** Each entry that has the right shape, with its index in the list. */
function entriesOf(document: JsonObject): readonly (readonly [number, FormerOperation])[] {
  return list(document[extension]).flatMap((node, i) => {
    const { data } = former.safeParse(node);
    if (data === undefined || !isObject(node)) return [];
    const { method, path } = data;
    const id = addressName(data.operationId);
    return [[i, { id, anchor: `former-operations.${id}`, method, path, node }] as const];
  });
}

/** Entries of another shape, entries that name an operation of the document, and entries that repeat another. */
export function formerFaults(sources: readonly SourceDocument[]): readonly Fault[] {
  return sources.flatMap((source) => [...shapeFaults(source), ...idFaults(source)]);
}

function shapeFaults({ file, document, faultAt }: SourceDocument): readonly Fault[] {
  const locate = (path: Path, key?: string) => {
    const keys = key === undefined ? path : [...path, key];
    const { line, column } = faultAt(pointer(...keys.map(String)), '', '');
    return { line, column };
  };
  return schemaFaults(root, { file, value: document, faults: [], locate });
}

function idFaults({ document, faultAt }: SourceDocument): readonly Fault[] {
  const current = new Set(operationsOf(document).map(({ id }) => id));
  const entries = entriesOf(document);
  return entries.flatMap(([i, { id }]) => {
    const fault = (message: string, remedy: string) =>
      faultAt(pointer(extension, String(i), 'operationId'), message, remedy);
    if (current.has(id)) {
      const remedy = `remove it from ${extension}, or correct its operationId`;
      return [fault(`${id} is still an operation of this document`, remedy)];
    }
    const isRepeated = entries.some(([j, earlier]) => j < i && earlier.id === id);
    return isRepeated ? [fault(`${id} is listed twice`, 'keep one of the two')] : [];
  });
}
