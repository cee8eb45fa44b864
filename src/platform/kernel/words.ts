import type { Json } from './trace';

/**
 * A value with some of its texts replaced, as whole words: also within an address.
 * @example replaceWords({ link: '/companies/c1' }, new Map([['c1', 'c2']])) // => { link: '/companies/c2' }
 */
export function replaceWords(value: Json, words: ReadonlyMap<string, string>): Json {
  const changed = [...words].filter(([word, other]) => word !== '' && word !== other);
  if (changed.length === 0) return value;
  const escaped = changed.map(([word]) => word.replace(/[^\w]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\w-])(?:${escaped})(?![\\w-])`, 'g');
  const replace = (each: Json): Json => {
    if (typeof each === 'string') return each.replace(pattern, (word) => words.get(word) ?? word);
    if (Array.isArray(each)) return each.map(replace);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, replace(inner)]));
  };
  return replace(value);
}
