import type { Vocabulary } from './vocabulary';
import { isCompound, saysSomething, wordsIn, type Language, type Part } from './words';

/** A word of the query, or a part of a compound, and what the index knows it by. */
export type Asked = {
  readonly text: string;
  readonly keys: readonly string[];
  /** The key of the compound that it is a part of, and which compound that is. */
  readonly compound:
    | { readonly at: number; readonly key: string; readonly isIdentifier: boolean }
    | undefined;
  readonly typed: string;
  /** Where it begins in the query. */
  readonly start: number;
};

/** A name of the API, which is looked for as it is: `X-Rate-Limit-Reset`, `client.rateLimit.reached`. */
const identifier = /[._]|\p{Ll}\p{Lu}|-.+-/u;

const shortestStart = 4;
const shortestCorrected = 5;
const startsShown = 12;

/**
 * The words of a query that say something, each with what the index knows it by: as typed, as the beginning of words
 * while it is typed, or with one error corrected.
 * @param isNamed whether a word is among the synonyms: then it is no error
 */
export function askedIn(
  query: string,
  language: Language,
  vocabulary: Vocabulary,
  isNamed: (text: string) => boolean,
): readonly Asked[] {
  const saying = wordsIn(query).flatMap((word, at) => {
    const key = isCompound(word) ? vocabulary.keysOf(word.text)[0] : undefined;
    const isIdentifier = identifier.test(word.text);
    const compound = key === undefined ? undefined : { at, key, isIdentifier };
    return word.parts.flatMap((part) =>
      numbersIn(part, vocabulary).map((each) => ({ part: each, compound })),
    );
  });
  const telling = saying.filter(({ part }) => saysSomething(part.text, language));
  // A query of stop words alone asks for them.
  return (telling.length > 0 ? telling : saying).map(({ part, compound }) => {
    const typed = part.text;
    const as = (word: string): Asked => ({
      typed,
      start: part.start,
      text: word,
      keys: vocabulary.keysOf(word),
      compound,
    });
    const known = as(typed);
    if (known.keys.length > 0 || compound !== undefined || isNamed(typed)) return known;
    const isTyping = part.end === query.length && typed.length >= shortestStart;
    const started = isTyping ? vocabulary.beginningWith(typed).slice(0, startsShown) : [];
    if (started.length > 0) return { ...known, keys: started.flatMap(vocabulary.keysOf) };
    const [corrected] = typed.length < shortestCorrected ? [] : bestFirst(typed, vocabulary);
    return corrected === undefined ? known : as(corrected);
  });
}

/** `429 503` is two numbers, unless a page has the one with these thousands. */
function numbersIn(part: Part, vocabulary: Vocabulary): readonly Part[] {
  if (vocabulary.keysOf(part.text).length > 0) return [part];
  return [...part.text.matchAll(/[^ \u00a0\u202f,]+/g)].map(({ 0: text, index }) => ({
    text,
    start: part.start + index,
    end: part.start + index + text.length,
  }));
}

/** Who mistypes a word rarely mistypes its first letter. */
function bestFirst(typed: string, vocabulary: Vocabulary): readonly string[] {
  const first = typed[0]?.toLowerCase() ?? '';
  const distance = (word: string) => (word.startsWith(first) ? 0 : 1);
  return [...vocabulary.oneErrorFrom(typed)].sort((a, b) => distance(a) - distance(b));
}

export const isCorrected = ({ text, typed }: Asked) => text !== typed;
