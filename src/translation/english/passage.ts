/** The kind of place where English text occurs. A rule can be limited to some areas. */
export type Area = 'pages' | 'interface' | 'model' | 'openapi' | 'comments' | 'tests';

/** A piece of English prose. It has the same length as its source, so each index in it is an offset in the file. */
export interface Passage {
  readonly area: Area;
  /** Offset of the first character in the file. */
  readonly start: number;
  /** The prose. Markup is replaced by spaces, and code by `opaque` characters. */
  readonly text: string;
}

/** The character that replaces code, addresses and placeholders. */
export const opaque = '\uFFFC';

/** Replaces markup by spaces. @example blank('**') // => '  ' */
export const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** Replaces code by `opaque` characters. @example cover('a()') // => '￼￼￼' */
export const cover = (text: string): string => opaque.repeat(text.length);

/** Patterns of code in any text, longest first. */
const code = [
  /```[^]*?```/, // a code fence
  /(?<span>`+)[^`](?:[^]*?[^`])??\k<span>(?!`)/, // a code span
  /\{(?:[^{}]|\{[^{}]*\})*\}/, // a placeholder
  /[a-z][a-z+.-]*:\/\/[^\s<>»)`]*/, // an address
  /[\w@.-]*\/[\w@.*-]+\/[\w@./*-]*|\.{0,2}\/[\w@.*-]+/, // a path
  /\w+(?:\.\w+)+(?:\(\))?|\w+\(\)/, // a member, a file name, a call
];
const codeAnywhere = new RegExp(code.map(({ source }) => `(?:${source})`).join('|'), 'gi');
const markup = /<\/?[A-Za-z][^<>]*>|\]\([^()\s]*\)/g;

/**
 * Replaces everything that is not prose. The length stays the same.
 * @example hideCode('Reads `told` from <b>a.yaml</b>') // => 'Reads ￼￼￼￼￼￼ from    ￼￼￼￼￼￼    '
 */
export function hideCode(text: string): string {
  return text.replaceAll(markup, blank).replaceAll(codeAnywhere, cover);
}

/**
 * Resolves the escapes of a string literal. The length stays the same.
 * @example resolveEscapes(String.raw`don\'t\nstop`) // => "don 't  stop"
 */
export function resolveEscapes(text: string): string {
  return text.replaceAll(/\\(?:u\{?[\da-f]+\}?|x[\da-f]{2}|[^])/gi, (escape) =>
    escape.length > 2 || /[a-z\n]/.test(escape.charAt(1)) ? blank(escape) : ` ${escape.charAt(1)}`,
  );
}

/**
 * Whether a text has two words or more, as prose does.
 * @example isSentence('No API key') // => true
 * @example isSentence('list-companies') // => false
 */
export const isSentence = (text: string): boolean => /\p{L}\S{0,9}\s+\S{0,9}\p{L}/u.test(text);
