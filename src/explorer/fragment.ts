import { isLens, type Lens } from './lens';

/** How one value stands in a fragment: what cannot be read is left out. */
interface Field<Value> {
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

const whole: Field<number> = {
  read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  write: String,
};

/** The name of a thing, known or not. */
const name: Field<string> = {
  read: (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined),
  write: (value) => value,
};

/** Whatever a reader has written. */
const text: Field<string> = {
  read: (value) => value || undefined,
  write: encodeURIComponent,
};

/** All that a fragment can say, in the order in which it is written: a line for each. */
const fields = {
  /** Counted from 1; 0 is the whole scenario. */
  step: whole,
  /** Microseconds of the trace, where a step is left before its end. The same in every language. */
  t: whole,
  lens: name,
  part: name,
  /** What a scenario is played with, where it is not as its page is made. */
  connector: name,
  environment: name,
  /** A composed request, see `compose/link.ts`. */
  request: text,
};

type Fields = typeof fields;
type FieldName = keyof Fields;
type Value<Of> = Of extends Field<infer Held> ? Held : never;

/** What a link leads to. */
export type Place = { readonly [Name in FieldName]?: Value<Fields[Name]> };

const fieldNames = Object.keys(fields) as readonly FieldName[];

/**
 * Reads the fragment of an address. What it does not know it leaves out: no fragment is an error.
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
 * Writes it. No element has such an id, so that the page stays where it is: so it is never empty.
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

/** What there is for a link to lead to. */
export interface Room {
  /** When each step begins and ends, in microseconds of the trace. */
  readonly steps: readonly { readonly from: number; readonly to: number }[];
  readonly parts: readonly string[];
}

/** The nearest place that there is. */
export function nearestPlace(
  { step, t, lens, part }: Place,
  { steps, parts }: Room,
): Place & { readonly lens?: Lens } {
  const near = step === undefined ? undefined : Math.min(step, steps.length);
  const span = steps[(near ?? 0) - 1];
  return {
    ...(near !== undefined && { step: near }),
    ...(span && t !== undefined && { t: Math.min(Math.max(t, span.from), span.to) }),
    ...(isLens(lens) && { lens }),
    ...(part !== undefined && parts.includes(part) && { part }),
  };
}

/** Whether a fragment asks for something that a place does not have. */
export function isAstray(fragment: string, place: Place): boolean {
  const asked = new URLSearchParams(fragment.slice(1));
  const given = new URLSearchParams(fragmentOf(place).slice(1));
  return fieldNames.some((each) => asked.has(each) && asked.get(each) !== given.get(each));
}
