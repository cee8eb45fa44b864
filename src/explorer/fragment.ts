import { isLens, type Lens } from './lens';
import type { Model } from '../platform';
import { successorOf } from '../platform/model/successor';

/** How a value is read from and written to a fragment. Values that cannot be read are left out. */
interface Field<Value> {
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

const whole: Field<number> = {
  read: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined),
  write: String,
};

/** The name of something, known or not. */
const name: Field<string> = {
  read: (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined),
  write: (value) => value,
};

/** Any text of a reader. */
const text: Field<string> = {
  read: (value) => value || undefined,
  write: encodeURIComponent,
};

/** The fields of a fragment, in the order in which they are written. */
const fields = {
  /** Counted from 1; 0 is the whole scenario. */
  step: whole,
  /** Microseconds of the trace, if a step is left before its end. The same in every language. */
  t: whole,
  lens: name,
  part: name,
  /** How a scenario is played, if different from its page. */
  connector: name,
  /** A composed request, see `compose/link.ts`. */
  request: text,
};

/** Fields that links had, each with the value that now always applies. */
export const retiredFields = { environment: 'production' } as const;

type Fields = typeof fields;
export type FieldName = keyof Fields | keyof typeof retiredFields;
type Value<Of> = Of extends Field<infer Held> ? Held : never;

/** The target of a link. */
export type Place = { readonly [Name in keyof Fields]?: Value<Fields[Name]> };

const fieldNames = Object.keys(fields) as readonly (keyof Fields)[];

/**
 * Reads the fragment of an address. Unknown fields are left out, so that no fragment is an error.
 * @example parsePlace('#step-3') // => { step: 3 }
 * @example parsePlace('#step=3&part=waf') // => { step: 3, part: 'waf' }
 */
export function parsePlace(fragment: string): Place {
  const anchor = /^#step-(\d{1,4})$/.exec(fragment)?.[1];
  if (anchor !== undefined) return { step: Number(anchor) };
  const values = new URLSearchParams(fragment.slice(1));
  const read = fieldNames.map((each) => [each, fields[each].read(values.get(each) ?? '')]);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Place;
}

/**
 * Writes the fragment of an address. It is never empty, and no element has such an id, so that the page does not scroll.
 * @example fragmentOf({ step: 3 }) // => '#step=3'
 * @example fragmentOf({}) // => '#step=0'
 */
export function fragmentOf(place: Place): string {
  const written = fieldNames.flatMap((each) => {
    const value = place[each];
    return value === undefined ? [] : [`${each}=${(fields[each] as Field<unknown>).write(value)}`];
  });
  return `#${written.join('&') || 'step=0'}`;
}

/** The existing targets of links. */
export interface Room {
  /** The start and the end of each step, in microseconds of the trace. */
  readonly steps: readonly { readonly from: number; readonly to: number }[];
  readonly parts: readonly string[];
  /** What replaces parts that no longer exist. */
  readonly successors?: Model['successors'];
}

/**
 * The nearest existing place.
 * @example nearestPlace({ part: 'azure-sql' }, room) // => { part: 'client-metabase' }
 */
export function nearestPlace(
  { step, t, lens, part }: Place,
  { steps, parts, successors = [] }: Room,
): Place & { readonly lens?: Lens } {
  const near = step === undefined ? undefined : Math.min(step, steps.length);
  const span = steps[(near ?? 0) - 1];
  const found = [part, successorOf({ successors }, part ?? '')].find(
    (id) => id !== undefined && parts.includes(id),
  );
  return {
    ...(near !== undefined && { step: near }),
    ...(span && t !== undefined && { t: Math.min(Math.max(t, span.from), span.to) }),
    ...(isLens(lens) && { lens }),
    ...(found !== undefined && { part: found }),
  };
}

/**
 * The fields of a fragment that ask for something that does not exist in a place.
 * @example astrayFields('#step=99&part=waf', { step: 10, part: 'waf' }) // => ['step']
 * @example astrayFields('#environment=integration', {}) // => ['environment']
 */
export function astrayFields(fragment: string, place: Place): readonly FieldName[] {
  const asked = new URLSearchParams(fragment.slice(1));
  const given = new Map<string, string>([
    ...Object.entries(retiredFields),
    ...new URLSearchParams(fragmentOf(place).slice(1)),
  ]);
  const names = Object.keys({ ...fields, ...retiredFields }) as readonly FieldName[];
  return names.filter((each) => asked.has(each) && asked.get(each) !== given.get(each));
}
