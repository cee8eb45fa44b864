import type { Json } from '../../platform';
import type { Conditions, Request } from '../../platform/model/schema';
import type { Option } from '../data';

/** What a reader composes: the text of every field as it stands. A switch is `yes` or empty. */
export type Draft = Readonly<Record<DraftField, string>>;

export const draftFields = [
  ...(['method', 'address', 'headers', 'body', 'from', 'scheme', 'environment'] as const),
  ...(['connectedCompanies', 'requestsToday', 'concurrentRequests', 'requestsThisMinute'] as const),
  ...(['allowedAddresses', 'mutualTls', 'certificate', 'connector', 'authorization'] as const),
  ...(['source', 'machine', 'syncing', 'requestsPerSecond'] as const),
] as const;
export type DraftField = (typeof draftFields)[number];

const countFields = [
  'connectedCompanies',
  'requestsToday',
  'concurrentRequests',
  'requestsThisMinute',
  'requestsPerSecond',
] as const satisfies readonly DraftField[];

/** The values of the fields that are chosen from a list. */
export const choices = {
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
  scheme: ['https', 'http'],
  authorization: ['valid', 'expired'],
  source: ['up', 'down'],
  machine: ['online', 'offline'],
} as const satisfies Partial<Record<DraftField, readonly string[]>>;

/** All that the page of the composer shows before anything is sent. */
export interface ComposePage {
  /** The fields as they stand where nothing is composed. */
  readonly initial: Draft;
  readonly presets: readonly Preset[];
  /** The addresses of the API, to be completed from. */
  readonly addresses: readonly string[];
  readonly environments: readonly Option[];
  readonly connectors: readonly Option[];
  /** Those that work on the customer's own machine. */
  readonly onPremise: readonly string[];
  /** What stands for a secret that a link leaves out, by the name of its header in lower case. */
  readonly placeholders: Readonly<Record<string, string>>;
}

export interface Preset extends Option {
  readonly isRefused: boolean;
  /** Where it differs from the initial fields. */
  readonly changes: Partial<Draft>;
}

/** What a field can be faulted for. */
type FaultKind =
  'address' | 'header' | 'headerTwice' | 'json' | 'ip' | 'count' | 'choice' | 'machine';
export interface Fault {
  readonly kind: FaultKind;
  /** The piece of the text that is meant, if it is not the whole. */
  readonly piece?: string;
}
export type Faults = Partial<Record<DraftField, Fault>>;

export type Reading =
  | { readonly isValid: true; readonly request: Request; readonly conditions: Conditions }
  | { readonly isValid: false; readonly faults: Faults };

type Known = Pick<ComposePage, 'environments' | 'connectors' | 'onPremise'>;

/**
 * What is asked by the fields of a draft, or every field that cannot be read.
 * @example readDraft({ ...initial, from: 'home' }, page)
 * // => { isValid: false, faults: { from: { kind: 'ip', piece: 'home' } } }
 */
export function readDraft(draft: Draft, known: Known): Reading {
  const body = bodyOf(draft.body);
  const headers = headersOf(draft.headers);
  const faults: Faults = {
    ...(!draft.address.trim().startsWith('/') && { address: { kind: 'address' } }),
    ...(headers.fault && { headers: headers.fault }),
    ...(body === faulty && { body: { kind: 'json' } }),
    ...addressFaults(draft),
    ...countFaults(draft),
    ...choiceFaults(draft, known),
  };
  if (Object.keys(faults).length > 0) return { isValid: false, faults };
  return {
    isValid: true,
    request: {
      method: draft.method,
      scheme: draft.scheme === 'http' ? 'http' : 'https',
      path: sendable(draft.address),
      headers: headers.values,
      ...(body !== undefined && body !== faulty && { body }),
      ...(draft.from.trim() !== '' && { from: draft.from.trim() }),
    },
    conditions: conditionsOf(draft),
  };
}

function conditionsOf(draft: Draft): Conditions {
  const allowedAddresses = listOf(draft.allowedAddresses);
  return {
    environment: draft.environment === 'integration' ? 'integration' : 'production',
    ...Object.fromEntries(countFields.map((field) => [field, Number(draft[field])])),
    ...(allowedAddresses.length > 0 && { allowedAddresses }),
    mutualTls: draft.mutualTls !== '',
    certificate: draft.certificate !== '',
    ...(draft.connector !== '' && { connector: draft.connector }),
    authorization: draft.authorization === 'expired' ? 'expired' : 'valid',
    source: draft.source === 'down' ? 'down' : 'up',
    machine: draft.machine === 'offline' ? 'offline' : 'online',
    syncing: listOf(draft.syncing),
  };
}

/** A header as it is written on its line. */
export const headerLine = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*([^\p{Cc}]*?)[ \t]*$/u;

function headersOf(text: string): { values: Record<string, string>; fault?: Fault } {
  const pairs = new Map<string, readonly [string, string]>();
  for (const line of linesOf(text)) {
    const [, name, value = ''] = headerLine.exec(line) ?? [];
    if (name === undefined) return { values: {}, fault: { kind: 'header', piece: line } };
    const key = name.toLowerCase();
    if (pairs.has(key)) return { values: {}, fault: { kind: 'headerTwice', piece: name } };
    pairs.set(key, [name, value]);
  }
  return { values: Object.fromEntries(pairs.values()) };
}

export const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

const listOf = (text: string): readonly string[] =>
  text.split(/[\s,;]+/).filter((piece) => piece !== '');

const faulty = Symbol('not JSON');

function bodyOf(text: string): Json | undefined | typeof faulty {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return faulty;
  }
}

/** An address with what may not stand in one written as its percent-encoding; what is encoded stays. */
function sendable(address: string): string {
  return address
    .trim()
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\w\-.~:/?[\]@!$&'()*+,;=%]+/gu, encodeURIComponent);
}

function addressFaults({ from, allowedAddresses }: Draft): Faults {
  const sender = from.trim();
  const unknown = listOf(allowedAddresses).find((each) => !isIpAddress(each));
  return {
    ...(sender !== '' && !isIpAddress(sender) && { from: { kind: 'ip', piece: sender } }),
    ...(unknown !== undefined && { allowedAddresses: { kind: 'ip', piece: unknown } }),
  };
}

/** @example isIpAddress('2001:db8::1') // => true */
function isIpAddress(text: string): boolean {
  const bytes = text.split('.');
  if (bytes.length === 4)
    return bytes.every((byte) => /^(?:0|[1-9]\d{0,2})$/.test(byte) && Number(byte) < 256);
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !text.includes(':')) return false;
  try {
    return new URL(`http://[${text}]/`).hostname !== '';
  } catch {
    return false;
  }
}

function countFaults(draft: Draft): Faults {
  const wrong = countFields.filter(
    (field) => !/^\d{1,7}$/.test(draft[field]) || Number(draft[field]) > limitOf(field),
  );
  return Object.fromEntries(
    wrong.map((field) => [field, { kind: 'count', piece: String(limitOf(field)) }]),
  );
}

/** The most that a count may be. */
const limitOf = (field: DraftField): number =>
  field === 'requestsPerSecond' ? 100_000 : 1_000_000;

function choiceFaults(draft: Draft, { environments, connectors, onPremise }: Known): Faults {
  const ids = (options: readonly Option[]) => options.map(({ id }) => id);
  const lists: Partial<Record<DraftField, readonly string[]>> = {
    ...choices,
    environment: ids(environments),
    connector: ['', ...ids(connectors)],
  };
  const unknown = draftFields.filter(
    (field) => lists[field] !== undefined && !lists[field].includes(draft[field]),
  );
  return {
    ...Object.fromEntries(unknown.map((field) => [field, { kind: 'choice' }])),
    ...(draft.machine === 'offline' &&
      !onPremise.includes(draft.connector) && { machine: { kind: 'machine' } }),
  };
}
