import type { Json } from '../../platform';
import type { Conditions } from '../../platform/model/conditions';
import type { Request } from '../../platform/model/schema';
import type { Option } from '../data';
import { conditionsOfDraft } from './condition';
import { choices, type Draft, type Faults, type FieldFault } from './fields';
import { isIpAddress } from './ip-address';

/** All that the page of the composer shows before anything is sent. */
export interface ComposePage {
  /** The fields before anything is composed. */
  readonly initial: Draft;
  readonly presets: readonly Preset[];
  /** The addresses of the API, to be completed from. */
  readonly addresses: readonly string[];
  readonly connectors: readonly Option[];
  /** Those that work on the customer's own machine. */
  readonly onPremise: readonly string[];
  /** The placeholder of a secret that a link leaves out, by the name of its header in lower case. */
  readonly placeholders: Readonly<Record<string, string>>;
}

export interface Preset extends Option {
  readonly isRefused: boolean;
  /** Where it differs from the initial fields. */
  readonly changes: Partial<Draft>;
}

export type Reading =
  | { readonly isValid: true; readonly request: Request; readonly conditions: Conditions }
  | { readonly isValid: false; readonly faults: Faults };

type Known = Pick<ComposePage, 'connectors' | 'onPremise'>;

/**
 * What is asked by the fields of a draft, or every field that cannot be read.
 * @example readDraft({ ...initial, from: 'home' }, page)
 * // => { isValid: false, faults: { from: { kind: 'ip', piece: 'home' } } }
 */
export function readDraft(draft: Draft, known: Known): Reading {
  const body = bodyOf(draft.body);
  const headers = headersOf(draft.headers);
  const { conditions, faults: conditionFaults } = conditionsOfDraft(draft, known.connectors);
  const faults: Faults = {
    ...(!draft.address.trim().startsWith('/') && { address: { kind: 'address' } }),
    ...(headers.fault && { headers: headers.fault }),
    ...(body === faulty && { body: { kind: 'json' } }),
    ...senderFaults(draft),
    ...choiceFaults(draft),
    ...conditionFaults,
    ...machineFaults(draft, known),
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
    conditions,
  };
}

/** A header as it is written on its line. */
export const headerLine = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*([^\p{Cc}]*?)[ \t]*$/u;

function headersOf(text: string): { values: Record<string, string>; fault?: FieldFault } {
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

function senderFaults({ from }: Draft): Faults {
  const sender = from.trim();
  return sender === '' || isIpAddress(sender) ? {} : { from: { kind: 'ip', piece: sender } };
}

/** Choices that only a link can have set. */
function choiceFaults(draft: Draft): Faults {
  const unknown = (['method', 'scheme'] as const).filter(
    (field) => !(choices[field] as readonly string[]).includes(draft[field]),
  );
  return Object.fromEntries(unknown.map((field) => [field, { kind: 'choice' }]));
}

/** Only a connector on the customer's own machine can be offline. */
function machineFaults({ machine, connector }: Draft, { onPremise }: Known): Faults {
  const isImpossible = machine === 'offline' && !onPremise.includes(connector);
  return isImpossible ? { machine: { kind: 'machine' } } : {};
}
