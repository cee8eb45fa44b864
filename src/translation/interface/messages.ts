import * as z from 'zod';
import { readDocument } from '../../faults/yaml-document';
import { FaultError } from '../../faults/fault';
import { schemaFaults } from '../../faults/schema-faults';

/** A string of the interface, in Docusaurus' format. */
export interface Message {
  readonly message: string;
  readonly description?: string;
}

/** The English that a French string was made from, in a file of i18n/en. */
export interface Recorded extends Message {
  /** Digest of the French that was accepted with it. */
  readonly french: string;
  /** Why the French remained valid after the English had changed. */
  readonly reason?: string;
}

/** Strings by id, in files by their path relative to the folder of a language: `code.json`. */
export type Messages<M = Message> = ReadonlyMap<string, ReadonlyMap<string, M>>;

const message = z.strictObject({ message: z.string(), description: z.string().optional() });
const recorded = message.extend({ french: z.string(), reason: z.string().optional() });

/** @throws {FaultError} with every place that is wrong. */
export const readMessages = (file: string, text: string): ReadonlyMap<string, Message> =>
  read(file, text, message);

/** @throws {FaultError} with every place that is wrong. */
export const readRecorded = (file: string, text: string): ReadonlyMap<string, Recorded> =>
  read(file, text, recorded);

function read<T>(file: string, text: string, schema: z.ZodType<T>): ReadonlyMap<string, T> {
  const table = z.record(z.string(), schema);
  const quick = table.safeParse(canonicalJson(text));
  if (quick.success) return new Map(Object.entries(quick.data));
  const document = readDocument(file, text);
  const faults = [...document.faults, ...schemaFaults(table, document)];
  if (faults.length > 0) throw new FaultError(faults);
  return new Map(Object.entries(table.parse(document.value)));
}

/** The value of a text as `JSON.stringify` writes it, so without a key twice: ten times faster than the parser that knows
 * the line of each fault. */
function canonicalJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return `${JSON.stringify(value, null, 2)}\n` === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a file of strings, ordered by id: two people who add one each do not collide. */
export function formatStrings(strings: ReadonlyMap<string, object>): string {
  const entries = [...strings].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
