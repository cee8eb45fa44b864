import { stemmer as frenchStem } from '@orama/stemmers/french';
import { stemmer as englishStem } from 'stemmer';

/** The languages of the index: stemmers and stop words are theirs. */
export type Language = 'en' | 'fr';

const stems: Readonly<Record<Language, (word: string) => string>> = {
  en: englishStem,
  fr: frenchStem,
};

/**
 * Words that say nothing of the subject, without accents: of questions, articles, pronouns and the like. Two-letter
 * words that are also a name (`UK`, `EU`, `IP`) are not among them.
 */
const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(`a about all also an and any are as at be been being but by can could did do does for from had has have
    how i if in into is it its may might must my no not of on or our shall should so some such than that the their them
    then there these they this those to was we were what when where which while who whom whose why will with would you
    your`),
  fr: wordSet(`a afin ai ainsi alors as au aucun aucune aux avec avoir ca car ce ceci cela celle celles celui ces cet
    cette ceux chaque comme comment d dans de des donc dont du elle elles en encore entre es est et etre eux fait faut
    ici il ils j je l la le les leur leurs lors lui m ma mais me meme mes moi mon n ne nos notre nous on ont ou par pas
    peut peuvent plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon ses si son
    sont sous sur t ta te tes toi ton tous tout toute toutes tu un une vers vos votre vous y`),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Without case, accents and marks of punctuation, as titles and words are compared.
 * @example folded('Délai d’expiration') // => 'delaidexpiration' */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const isStopWord = remembered((word, language) => stopWords[language].has(folded(word)));

/** A text consists of the same words over and over, and what is known of one takes long to find. */
function remembered<T>(
  find: (word: string, language: Language) => T,
): (word: string, language: Language) => T {
  const found = { en: new Map<string, T>(), fr: new Map<string, T>() };
  return (word, language) => {
    const known = found[language].get(word) ?? find(word, language);
    found[language].set(word, known);
    return known;
  };
}

/** Words of another subject than the one whose stem they would have: an account is not accounting. */
const ownStems: ReadonlySet<string> = new Set(['accounting']);

/** Shorter words are abbreviations or numbers more often than inflections: nothing is cut off. */
const shortestStemmed = 4;

/** What the index knows a word by: its stem, without accents.
 * @example keyOf('chiffrées', 'fr') // => 'chiffr' */
export const keyOf = remembered((word, language) => {
  const plain = word.toLowerCase().normalize('NFC');
  if (ownStems.has(plain)) return folded(plain);
  const stem = stems[language](plain);
  // The stem of `key` is that of `keys`: as long, with another letter.
  return folded(plain.length < shortestStemmed && stem.length < plain.length ? plain : stem);
});

/** A part of a word, with its place in the text. */
export type Part = { readonly text: string; readonly start: number; readonly end: number };

/**
 * A word as written, with its place in the text: an identifier or a compound has parts. `X-Rate-Limit-Reset` has four,
 * `/companies/{companyId}` two.
 */
export type Word = Part & { readonly parts: readonly Part[] };

/** A number with its thousands apart is one word: `1 000`, `1,000,000`. */
const thousands = /(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?![\p{L}\p{N}])/u.source;
// Braces, slashes and the like belong to a path, but not the stop or the colon of the sentence behind it.
const path = /[/{]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}/{}_\-.:@=&?+#]*[\p{L}\p{N}\p{M}/}])?/u.source;
const written = new RegExp(`${thousands}|${path}`, 'gu');
const part = new RegExp(`${thousands}|[\\p{L}\\p{N}\\p{M}]+`, 'gu');

/** The words of a text. Elisions are words of their own: « l’accès » has two.
 * @example wordsIn('GET /companies').map(({ text }) => text) // => ['GET', '/companies'] */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(written)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    parts: [...word.matchAll(part)].map(({ 0: each, index: at }) => ({
      text: each,
      start: index + at,
      end: index + at + each.length,
    })),
  }));
}

/** Compounds and identifiers of up to this many parts are also known as a whole: `pare-feu`, `client.rateLimit.reached`. */
const partsOfCompound = 5;

/** Whether a word is also known as a whole, without what joins its parts: « pare-feu » is found by `parefeu`.
 * @example isCompound(wordsIn('pare-feu')[0]) // => true */
export function isCompound({ text, parts }: Word): boolean {
  return (
    parts.length > 1 && parts.length <= partsOfCompound && /^[\p{L}\p{N}\p{M}._-]+$/u.test(text)
  );
}

/** What the index keeps of a text: the words and parts that say something, as written.
 * @example termsIn('the X-Rate-Limit-Reset header', 'en')
 * // => ['Rate', 'Limit', 'Reset', 'X-Rate-Limit-Reset', 'header'] */
export function termsIn(text: string, language: Language): readonly string[] {
  return wordsIn(text).flatMap((word) => [
    ...word.parts.map((each) => each.text).filter((each) => saysSomething(each, language)),
    ...(isCompound(word) ? [word.text] : []),
  ]);
}

/** A single letter says nothing, and a stop word neither. */
export function saysSomething(word: string, language: Language): boolean {
  return word.length > 1 && !isStopWord(word, language);
}

/** The keys of the words that say something in a phrase.
 * @example keysOfPhrase('plateforme en tant que service', 'fr') // => ['plateform', 'tant', 'servic'] */
export function keysOfPhrase(phrase: string, language: Language): readonly string[] {
  return wordsIn(phrase)
    .flatMap(({ parts }) => parts)
    .filter(({ text }) => saysSomething(text, language))
    .map(({ text }) => keyOf(text, language));
}

/** What the index knows a phrase of several words by: no word has such a key. */
export function keyOfPhrase(keys: readonly string[]): string {
  return keys.length === 1 ? (keys[0] ?? '') : `=${keys.join('')}`;
}
