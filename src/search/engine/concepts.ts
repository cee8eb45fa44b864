import { askedIn, isCorrected, type Asked } from './asked';
import type { SearchIndex } from './search-index';
import type { Vocabulary } from './vocabulary';
import { keyOf, keyOfPhrase, keysOfPhrase, type Language } from './words';

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

/** What was typed counts more than what means the same, and much more than only a word of it. */
const weights = { typed: 1, compound: 1.3, synonym: 0.8, part: 0.4 } as const;

/** Words and phrases that mean the same, each by the keys of its words. */
export type Groups = readonly (readonly (readonly string[])[])[];

export function groupsOf(synonyms: SearchIndex['synonyms'], language: Language): Groups {
  return synonyms.map((group) => group.map((phrase) => keysOfPhrase(phrase, language)));
}

/** Understands a query: its words, their beginnings, errors and synonyms. */
export function conceptsOf(
  query: string,
  language: Language,
  vocabulary: Vocabulary,
  groups: Groups,
): Understood {
  const named = new Set(groups.flat(2));
  const isNamed = (text: string) => named.has(keyOf(text, language));
  const asked = askedIn(query, language, vocabulary, isNamed);
  const corrections = asked.filter(isCorrected);
  const { concepts, unknown } = conceptsIn(asked, groups, vocabulary, language);
  return {
    concepts,
    corrected: corrections.length === 0 ? undefined : corrections.reduceRight(withWord, query),
    unknown,
  };
}

/** The query with this word for what was typed. */
function withWord(query: string, { start, typed, text }: Asked): string {
  return query.slice(0, start) + text + query.slice(start + typed.length);
}

function conceptsIn(
  asked: readonly Asked[],
  groups: Groups,
  vocabulary: Vocabulary,
  language: Language,
): Pick<Understood, 'concepts' | 'unknown'> {
  const concepts: Concept[] = [];
  const unknown: string[] = [];
  const knownAs = ({ text, keys }: Asked) => [...keys, keyOf(text, language)];
  for (let at = 0; at < asked.length;) {
    const matches = groups.flatMap((group) =>
      group
        .filter((phrase) => phrase.length > 0 && startsWith(asked.slice(at).map(knownAs), phrase))
        .map((phrase) => ({ group, length: phrase.length })),
    );
    const isIdentifier = asked[at]?.compound?.isIdentifier === true;
    const longest = isIdentifier ? 0 : Math.max(...matches.map(({ length }) => length), 0);
    const joined = vocabulary.keysOf(`${asked[at]?.text}${asked[at + 1]?.text ?? ''}`);
    const ownLength = joined.length > 0 && !isIdentifier ? 2 : 1;
    const run = asked.slice(at, at + Math.max(longest, runOfCompound(asked, at), ownLength));
    const phrases = matches
      .filter(({ length }) => length === longest)
      .flatMap(({ group }) => group)
      .filter((phrase) => phrase.length > 0);
    const whole = compoundKeys(run) ?? (run.length === 2 ? joined : []);
    const isOneWord = run.length === 1 || isIdentifier;
    const ways: readonly Way[] = [
      { words: [whole], weight: weights.compound },
      { words: run.map(({ keys }) => keys), weight: isIdentifier ? weights.part : weights.typed },
      ...(isOneWord ? [] : run.map(({ keys }) => ({ words: [keys], weight: weights.part }))),
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
    else unknown.push(...run.filter(({ keys }) => keys.length === 0).map(({ text }) => text));
    at += run.length;
  }
  return { concepts, unknown };
}

/** A way that is listed twice counts once. */
function distinct(ways: readonly Way[]): readonly Way[] {
  const isFirst = ({ words }: Way, at: number) =>
    ways.findIndex((way) => JSON.stringify(way.words) === JSON.stringify(words)) === at;
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

/** What the index knows these words by if they are the parts of one compound: `customer-managed key` has one more. */
function compoundKeys(run: readonly Asked[]): readonly string[] | undefined {
  const compound = run[0]?.compound;
  const isOne = run.every((each) => each.compound?.at === compound?.at);
  return compound === undefined || !isOne ? undefined : [compound.key];
}
