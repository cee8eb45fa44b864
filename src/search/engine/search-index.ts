import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';

import type { Kind } from './answer';
import { keyOf, keyOfPhrase, keysOfPhrase, termsIn, type Language } from './words';

/** A page in the index; its sections in order, the text before the first heading being one without id. */
export type IndexedPage = {
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  /** The names of what contains the page, from the outside in. */
  readonly trail: readonly string[];
  /** Other exact names: `list-companies`, `GET /companies`. */
  readonly names: readonly string[];
  /** Words that readers use for its subject. */
  readonly keywords: readonly string[];
  /** How much its words count, compared with a page of the guide. */
  readonly weight: number;
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
  /** The file of its sentences, by section; its name changes with them. */
  readonly sentences: string;
};

/** `index.json`: all that is needed to find pages. What is shown of them is in a file for each page. */
export type SearchIndex = {
  readonly language: Language;
  readonly pages: readonly IndexedPage[];
  /** All words as written in lower case, with accents, on one line each. */
  readonly words: string;
  /** Words and phrases that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** The words of each section: MiniSearch's own format. */
  readonly sections: AsPlainObject;
};

/** The sentences of a page, by section. */
export type Sentences = readonly (readonly string[])[];

/** A section as it is indexed; the title and names of a page are those of its first. */
export type SectionDocument = {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly heading: string;
  /** What its tables and lists are looked up by. */
  readonly terms: string;
  /** Words that readers use for its subject, from the front matter of the page. */
  readonly keywords: string;
  /** What the page says of itself in one sentence: the description that programs read. */
  readonly about: string;
  readonly text: string;
};

/** How much a word counts by its place. */
const boost = { title: 4, keywords: 6, names: 4, heading: 3, terms: 2, about: 2, text: 1 } as const;

/**
 * How sections are indexed, the same in the build and in the browser.
 * @param synonyms phrases among them are also known as a whole
 */
export function optionsFor(
  language: Language,
  synonyms: SearchIndex['synonyms'],
): Options<SectionDocument> {
  const phrases = synonyms
    .flat()
    .map((phrase) => keysOfPhrase(phrase, language))
    .filter((keys) => keys.length > 1);
  return {
    fields: Object.keys(boost),
    tokenize: (text) => [...keysIn(text, language, phrases)],
    processTerm: (key) => key,
  };
}

function keysIn(
  text: string,
  language: Language,
  phrases: readonly (readonly string[])[],
): readonly string[] {
  const keys = termsIn(text, language).map((term) => keyOf(term, language));
  // A phrase is in one sentence. What joins words in a compound does not part a phrase: `customer-managed key`.
  const found = text.split('\n').flatMap((sentence) => {
    const said = keysOfPhrase(sentence, language);
    const begun = new Set(said);
    const possible = phrases.filter(([first = '']) => begun.has(first));
    return possible.flatMap((phrase) =>
      said
        .filter((_, at) => phrase.every((key, ahead) => said[at + ahead] === key))
        .map(() => keyOfPhrase(phrase)),
    );
  });
  return [...keys.filter((key) => key !== ''), ...found];
}

/** Looks for one key, as it is. */
export const exactly: SearchOptions = {
  boost,
  tokenize: (key) => [key],
  processTerm: (key) => key,
};

export function openSections(index: SearchIndex): MiniSearch<SectionDocument> {
  return MiniSearch.loadJS(index.sections, optionsFor(index.language, []));
}
