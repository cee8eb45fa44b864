/** One character that a reader sees, and its range in the file: `"` may be written as `\"`. */
export interface Unit {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of prose that is typeset as one: a paragraph, a cell, a title. */
export interface Passage {
  readonly units: readonly Unit[];
  readonly isHeading: boolean;
}

/** Represents something that is not prose (code, a placeholder, an address) but takes the place of a word. */
export const opaque = '\uFFFC';

export const textOf = ({ units }: Passage): string => units.map(({ char }) => char).join('');

/** The characters of a range without escapes. */
export function plainUnits(source: string, start: number, end: number): readonly Unit[] {
  return Array.from({ length: end - start }, (_, i) => ({
    char: source.charAt(start + i),
    start: start + i,
    end: start + i + 1,
  }));
}

/**
 * The characters of a range in which some are escaped.
 * @param escapes matches one escape at a time
 * @param decode returns the character of an escape
 */
export function escapedUnits(
  source: string,
  start: number,
  end: number,
  escapes: RegExp,
  decode: (escape: string) => string,
): readonly Unit[] {
  const units: Unit[] = [];
  let at = start;
  for (const match of source.slice(start, end).matchAll(escapes)) {
    const from = start + match.index;
    units.push(...plainUnits(source, at, from));
    at = from + match[0].length;
    const char = decode(match[0]);
    if (char !== '') units.push({ char, start: from, end: at });
  }
  return [...units, ...plainUnits(source, at, end)];
}

/** Escapes in JSON, PO and double-quoted YAML. */
export const backslashEscapes = /\\(?:u[0-9a-fA-F]{4}|[^])/g;

/** @example decodeBackslash('\\"') // => '"' */
export function decodeBackslash(escape: string): string {
  if (/^\\u./.test(escape)) return String.fromCharCode(Number.parseInt(escape.slice(2), 16));
  const letter = escape.charAt(1);
  return { n: '\n', r: '', t: '\t' }[letter] ?? letter;
}

const notProse = [
  /```[^]*?```/, // a code fence
  /(`+)[^`](?:[^]*?[^`])??\1(?!`)/, // a code span
  /\{(?:[^{}]|\{[^{}]*\})*\}/, // a placeholder
  /<\/?[A-Za-z][^<>]*>/, // a tag
  /\]\([^()\s]*\)/, // the address of a link
  /[a-z][a-z+.-]*:\/\/[^\s<>»)`]*[^\s<>»)`.,;:!?]/i, // an address
];
const notProseAnywhere = new RegExp(notProse.map(({ source }) => `(?:${source})`).join('|'), 'gi');

/** Replaces code, placeholders and addresses with one opaque unit each, and removes tags. */
export function mask(units: readonly Unit[]): readonly Unit[] {
  const text = units.map(({ char }) => char).join('');
  const masked: Unit[] = [];
  let at = 0;
  for (const match of text.matchAll(notProseAnywhere)) {
    masked.push(...units.slice(at, match.index));
    at = match.index + match[0].length;
    const [first, last] = [units[match.index], units[at - 1]];
    const isMarkup = /^(?:<|\]\()/.test(match[0]);
    if (first && last && !isMarkup) {
      masked.push({ char: opaque, start: first.start, end: last.end });
    }
  }
  return [...masked, ...units.slice(at)];
}
