import type { Vocabulary } from './vocabulary';
import {
  isCompound,
  keyOf,
  keyOfPhrase,
  keysOfPhrase,
  saysSomething,
  wordsIn,
  withoutSpacesInNumbers,
} from './words';
import type { Language } from './words';

/** One way to say something: each of its words, by one of its keys, in one section. */
export type Way = {
  readonly words: readonly (readonly string[])[];
  readonly weight: number;
  /** The keys of its words, if it is a phrase that the index knows as a whole. */
  readonly phrase?: readonly string[];
};

/** What a part of the query asks for, in any of several ways. */
export type Concept = {
  readonly written: string;
  readonly ways: readonly Way[];
  /** Whether a word of it was corrected: then pages without it are not much worse. */
  readonly isGuess: boolean;
};

export type Understood = {
  readonly concepts: readonly Concept[];
  /** The query with its typing errors corrected; undefined without any. */
  readonly corrected: string | undefined;
  /** Words that are on no page. */
  readonly unknown: readonly string[];
};

/** A word of the query, or a part of a compound, and what the index knows it by. */
type Asked = {
  readonly text: string;
  readonly keys: readonly string[];
  /** The key of the compound that it is a part of, and which compound that is. */
  readonly compound: { readonly at: number; readonly key: string } | undefined;
  readonly typed: string;
};

const shortestStart = 4;
const shortestCorrected = 5;
const startsShown = 12;

/** What was typed counts more than what means the same, and much more than only a word of it. */
const weights = { typed: 1, compound: 1.3, synonym: 0.8, part: 0.4 } as const;

/** Understands a query: its words, their beginnings, errors and synonyms. */
export function conceptsOf(
  query: string,
  language: Language,
  vocabulary: Vocabulary,
  synonyms: readonly (readonly string[])[],
): Understood {
  const groups = synonyms.map((group) => group.map((phrase) => keysOfPhrase(phrase, language)));
  const named = new Set(groups.flat(2));
  const isNamed = (text: string) => named.has(keyOf(text, language));
  const asked = askedIn(query, language, vocabulary, isNamed);
  const corrections = asked.filter(isCorrected);
  return {
    concepts: conceptsIn(asked, groups, vocabulary, language),
    corrected:
      corrections.length === 0
        ? undefined
        : corrections.reduce((text, { typed, text: word }) => text.replace(typed, word), query),
    unknown: asked
      .filter(({ keys, text, compound }) => keys.length === 0 && !compound && !isNamed(text))
      .map(({ text }) => text),
  };
}

function askedIn(
  query: string,
  language: Language,
  vocabulary: Vocabulary,
  isNamed: (text: string) => boolean,
): readonly Asked[] {
  const text = withoutSpacesInNumbers(query);
  const words = wordsIn(text);
  const saying = words.flatMap((word, at) => {
    const key = isCompound(word) ? vocabulary.keysOf(word.text)[0] : undefined;
    const compound = key === undefined ? undefined : { at, key };
    return word.parts.map((part) => ({ part, compound }));
  });
  const telling = saying.filter(({ part }) => saysSomething(part.text, language));
  // A query of stop words alone asks for them.
  return (telling.length > 0 ? telling : saying).map(({ part, compound }) => {
    const typed = part.text;
    const as = (word: string): Asked => ({
      typed,
      text: word,
      keys: vocabulary.keysOf(word),
      compound,
    });
    const known = as(typed);
    if (known.keys.length > 0 || compound !== undefined || isNamed(typed)) return known;
    const isTyping = part.end === text.length && typed.length >= shortestStart;
    const started = isTyping ? vocabulary.beginningWith(typed).slice(0, startsShown) : [];
    if (started.length > 0) return { ...known, keys: started.flatMap(vocabulary.keysOf) };
    const [corrected] = typed.length < shortestCorrected ? [] : bestFirst(typed, vocabulary);
    return corrected === undefined ? known : as(corrected);
  });
}

/** Who mistypes a word rarely mistypes its first letter. */
function bestFirst(typed: string, vocabulary: Vocabulary): readonly string[] {
  const first = typed[0]?.toLowerCase() ?? '';
  const distance = (word: string) => (word.startsWith(first) ? 0 : 1);
  return [...vocabulary.oneErrorFrom(typed)].sort((a, b) => distance(a) - distance(b));
}

function conceptsIn(
  asked: readonly Asked[],
  groups: readonly (readonly (readonly string[])[])[],
  vocabulary: Vocabulary,
  language: Language,
): readonly Concept[] {
  const concepts: Concept[] = [];
  const knownAs = ({ text, keys }: Asked) => [...keys, keyOf(text, language)];
  for (let at = 0; at < asked.length;) {
    const matches = groups.flatMap((group) =>
      group
        .filter((phrase) => phrase.length > 0 && startsWith(asked.slice(at).map(knownAs), phrase))
        .map((phrase) => ({ group, length: phrase.length })),
    );
    const longest = Math.max(...matches.map(({ length }) => length), 0);
    const joined = vocabulary.keysOf(`${asked[at]?.text}${asked[at + 1]?.text ?? ''}`);
    const ownLength = joined.length > 0 ? 2 : 1;
    const run = asked.slice(at, at + Math.max(longest, runOfCompound(asked, at), ownLength));
    const phrases = matches
      .filter(({ length }) => length === longest)
      .flatMap(({ group }) => group)
      .filter((phrase) => phrase.length > 0);
    const ways: readonly Way[] = [
      ...compoundWay(run),
      ...(run.length === 2 && joined.length > 0
        ? [{ words: [joined], weight: weights.compound }]
        : []),
      { words: run.map(({ keys }) => keys), weight: weights.typed },
      ...(run.length > 1 ? run.map(({ keys }) => ({ words: [keys], weight: weights.part })) : []),
      ...phrases.map((phrase) => ({
        words: [[keyOfPhrase(phrase)]],
        weight: weights.synonym,
        phrase,
      })),
    ];
    const possible = distinct(ways.filter(({ words }) => words.every((keys) => keys.length > 0)));
    const written = run.map(({ text }) => text).join(' ');
    if (possible.length > 0)
      concepts.push({ written, ways: possible, isGuess: run.some(isCorrected) });
    at += run.length;
  }
  return concepts;
}

const isCorrected = ({ text, typed }: Asked) => text !== typed;

/** A way that is listed twice counts once. */
function distinct(ways: readonly Way[]): readonly Way[] {
  const isFirst = ({ words }: Way, at: number) =>
    ways.findIndex((way) => String(way.words) === String(words)) === at;
  return ways.filter(isFirst);
}

function startsWith(asked: readonly (readonly string[])[], phrase: readonly string[]): boolean {
  return phrase.every((key, at) => asked[at]?.includes(key) ?? false);
}

/** How many words from here on are parts of one compound; 1 if this one is of none. */
function runOfCompound(asked: readonly Asked[], at: number): number {
  const compound = asked[at]?.compound?.at;
  if (compound === undefined) return 1;
  const end = asked.findIndex((each, index) => index > at && each.compound?.at !== compound);
  return (end < 0 ? asked.length : end) - at;
}

function compoundWay(run: readonly Asked[]): readonly Way[] {
  const key = run[0]?.compound?.key;
  return key === undefined ? [] : [{ words: [[key]], weight: weights.compound }];
}
