import { folded, keyOf, type Language } from './words';

/** The words of the index, as a reader may type them: without accents, incomplete, or with one error. */
export type Vocabulary = {
  /** The keys of a word that is on a page, whatever its accents; none if it is on no page. */
  readonly keysOf: (word: string) => readonly string[];
  /** The words that begin so, shortest first. */
  readonly beginningWith: (start: string) => readonly string[];
  /** The words that become this one by one error: a letter too many, missing, wrong, or two exchanged. */
  readonly oneErrorFrom: (word: string) => readonly string[];
};

/**
 * @param words the words of the index that have letters, a line each
 * @param isKey whether any word of the index has this key
 */
export function openVocabulary(
  words: string,
  language: Language,
  isKey: (key: string) => boolean,
): Vocabulary {
  const written = words.split('\n').map((word) => ({ word, plain: folded(word) }));
  const accented = new Map<string, string[]>();
  for (const { word, plain } of written)
    accented.set(plain, [...(accented.get(plain) ?? []), word]);
  return {
    // Only the words that are asked for are stemmed: all of them would delay the first results.
    keysOf(word) {
      const known = accented.get(folded(word));
      if (known !== undefined) return [...new Set(known.map((each) => keyOf(each, language)))];
      const key = keyOf(word, language);
      return isKey(key) ? [key] : [];
    },
    beginningWith(start) {
      const plainStart = folded(start);
      return written
        .filter(({ plain }) => plain.startsWith(plainStart))
        .sort((a, b) => a.plain.length - b.plain.length)
        .map(({ word }) => word);
    },
    oneErrorFrom(word) {
      const plain = folded(word);
      return written.filter((each) => isOneError(plain, each.plain)).map((each) => each.word);
    },
  };
}

/** @example isOneError('chifrement', 'chiffrement') // => true */
export function isOneError(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [ofA, ofB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isExchange =
    ofA.length === 2 && ofB.length === 2 && ofA === `${ofB.charAt(1)}${ofB.charAt(0)}`;
  return isExchange || (ofA.length <= 1 && ofB.length <= 1);
}
