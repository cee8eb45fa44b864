import * as z from 'zod';
import { readDocument } from '../../faults/yaml-document';
import { FaultError } from '../../faults/fault';
import { schemaFaults } from '../../faults/schema-faults';
import type { Offence } from './lint';

/** A sentence that may break a rule. */
export interface Exception {
  readonly file: string;
  readonly rule: string;
  /** The words of the text that the exception covers. */
  readonly words: string;
  readonly reason: string;
}

/** How often each file breaks each rule. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The committed list: known offences, and sentences that are allowed. */
export interface Known {
  readonly exceptions: readonly Exception[];
  readonly offenders: Counts;
}

const text = z.string().trim().min(1);
const schema = z.strictObject({
  exceptions: z.array(z.strictObject({ file: text, rule: text, words: text, reason: text })),
  offenders: z.record(z.string(), z.record(z.string(), z.int().min(1))),
});

/**
 * Reads the list.
 * @throws {FaultError} with the line of each mistake.
 */
export function readKnown(file: string, source: string): Known {
  const document = readDocument(file, source);
  const faults = [
    ...document.faults,
    ...(document.faults.length > 0 ? [] : schemaFaults(schema, document)),
  ];
  if (faults.length > 0) throw new FaultError(faults);
  return schema.parse(document.value);
}

/**
 * Formats the list, sorted by file and rule, so that each change is one line of the diff.
 * @example formatKnown({ exceptions: [], offenders: {} }) // => '{\n  "exceptions": [],\n  "offenders": {}\n}\n'
 */
export function formatKnown({ exceptions, offenders }: Known): string {
  const sorted = sort(
    Object.entries(offenders).map(([file, counts]) => [file, sort(Object.entries(counts))]),
  );
  return `${JSON.stringify({ exceptions, offenders: sorted }, null, 2)}\n`;
}

function sort<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Counts offences by file and rule.
 * @example countOffences([offence]) // => { 'docs/about.mdx': { tell: 1 } }
 */
export function countOffences(offences: readonly Offence[]): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { file, rule } of offences) {
    const ofFile = (counts[file] ??= {});
    ofFile[rule] = (ofFile[rule] ?? 0) + 1;
  }
  return counts;
}
