import * as z from 'zod';
import type { Fault } from './fault';
import type { YamlDocument } from './yaml-document';
import { nearest } from './suggest';
import { entry, schemaAt, type Path } from './walk';

/** A fault at a path of a file, or at a key of what stands there. */
export function faultAt(document: YamlDocument, path: Path, message: string, key?: string): Fault {
  return { file: document.file, ...document.locate(path, key), message };
}

/** The question that ends a message, where a near name is known. */
export function didYouMean(wrong: unknown, names: Iterable<string>): string {
  const near = typeof wrong === 'string' ? nearest(wrong, names) : undefined;
  return near === undefined ? '' : `, did you mean "${near}"?`;
}

/** What a file's schema finds wrong with it. */
export function schemaFaults(schema: z.ZodType, document: YamlDocument): readonly Fault[] {
  const { error } = schema.safeParse(document.value, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => issueFaults(issue, schema, document));
}

function issueFaults(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  document: YamlDocument,
): readonly Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const place = schemaAt(schema, document.value, path);
    const known = place instanceof z.ZodObject ? Object.keys(place.shape) : [];
    return issue.keys.map((key) => {
      const hint = didYouMean(key, known) || `, expected one of ${known.join(', ')}`;
      return faultAt(document, path, `unknown key ${quoted(key)}${hint}`, key);
    });
  }
  const value = valueAt(document.value, path);
  const name = path.filter((step) => typeof step === 'string').at(-1) ?? 'the file';
  const what = value === undefined ? `${name} is missing` : `${name} is ${quoted(value)}`;
  const { expected, names } = expectation(issue);
  return [faultAt(document, path, `${what}, expected ${expected}${didYouMean(value, names)}`)];
}

/** A value on one line, cut where it is long. @example quoted('gatway') // => '"gatway"' */
function quoted(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 200;

function expectation(issue: z.core.$ZodIssue): {
  readonly expected: string;
  readonly names: readonly string[];
} {
  if (issue.code === 'invalid_type') {
    return { expected: KINDS[issue.expected] ?? issue.expected, names: [] };
  }
  const names = namesOf(issue);
  if (names.length > 0) return { expected: `one of ${names.join(', ')}`, names };
  if (issue.code === 'too_small') return { expected: smallest(issue), names };
  if (issue.code === 'too_big') return { expected: largest(issue), names };
  return { expected: issue.message, names };
}

/** The names of which a value has to be one. */
function namesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue
    ? (issue.options ?? []).map(String)
    : [];
}

function smallest({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'some text';
  return origin === 'array' ? 'an entry or more' : `at least ${minimum}`;
}

function largest({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  return origin === 'string' ? `at most ${maximum} characters` : `at most ${maximum}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(entry, value);
}
