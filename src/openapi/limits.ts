import { isObject, pointer } from './json';

/** Content of a document that no page can be made of. */
export interface Excess {
  /** The JSON pointer of its position. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

/** Ten times the longest text found in documents. */
const longestText = 200_000;

/** On most systems a file name has at most 255 bytes, including its extension. */
export const longestId = 200;

/** Half of a surrogate pair: it is not valid in a file or in an address. */
const loneSurrogate = /\p{Cs}/u;

/**
 * The first text or name in a document that is too long for a page or is not valid Unicode.
 * @example textExcess({ info: { title: 'x'.repeat(1e7) } })?.pointer // => '#/info/title'
 */
export function textExcess(document: unknown): Excess | undefined {
  const seen = new Set<unknown>();
  const left: [value: unknown, keys: readonly string[]][] = [[document, []]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [value, keys] = next;
    const excess = typeof value === 'string' ? excessOf(value, keys) : undefined;
    if (excess !== undefined) return excess;
    if (!(Array.isArray(value) || isObject(value)) || seen.has(value)) continue;
    seen.add(value);
    for (const [key, part] of Object.entries<unknown>(value)) {
      const named = excessOf(key, keys);
      if (named !== undefined) return named;
      left.push([part, [...keys, key]]);
    }
  }
  return undefined;
}

function excessOf(text: string, keys: readonly string[]): Excess | undefined {
  if (text.length > longestText) {
    const message = `holds a text of ${text.length} characters`;
    const remedy = `shorten it to ${longestText}, or link to where the rest is`;
    return { pointer: pointer(...keys), message, remedy };
  }
  if (!loneSurrogate.test(text)) return undefined;
  const message = 'holds half a character, a surrogate without its other half';
  return { pointer: pointer(...keys), message, remedy: 'write the whole character' };
}
