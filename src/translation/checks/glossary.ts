import escapeRegExp from 'lodash/escapeRegExp';

import { wordsOf } from './prose';
import type { Term } from '../glossary';

/** Finds the forbidden words in a French text, given its English. */
export type GlossaryCheck = (english: string, french: string) => readonly string[];

/**
 * The check of a glossary. A word is forbidden if the English uses its term, unless the word is part of
 * a French term: "facture" is forbidden for a bill, « facture fournisseur » is not. Nor is it forbidden in a name that
 * the glossary has in brackets, if the text has it in brackets too: « tâche de récupération (Fetch Job) ».
 * @example glossaryCheck(terms)('Send a request', 'Envoyez une demande')
 * // => ['says “une demande” for “request”, expected “requête”']
 */
export function glossaryCheck(terms: readonly Term[]): GlossaryCheck {
  const rightWords = new RegExp(
    terms
      .flatMap(({ french }) => [pattern(french, frenchWord), ...nameInBrackets(french)])
      .join('|'),
    'giu',
  );
  const rules = terms
    .filter(({ refused }) => refused.length > 0)
    .map(({ english, french, refused }) => ({
      used: new RegExp(words(english, englishWord), 'iu'),
      refused: new RegExp(words(refused.flatMap(atStart), frenchWord), 'u'),
      english: english[0],
      french,
    }));
  const anyRefused = new RegExp(rules.map(({ refused }) => refused.source).join('|'), 'u');
  return (english, french) => {
    const translated = wordsOf(french);
    // Most texts have none, and the searches below are slow.
    if (!anyRefused.test(translated)) return [];
    const text = translated.replace(rightWords, (right) => '\0'.repeat(right.length));
    const source = wordsOf(english);
    return rules
      .filter(({ used }) => used.test(source))
      .flatMap((rule) => {
        const [found] = rule.refused.exec(text) ?? [];
        return found === undefined
          ? []
          : [`says “${found}” for “${rule.english}”, expected “${rule.french}”`];
      });
  };
}

function words(list: readonly string[], word: (text: string) => string): string {
  return list.map((item) => pattern(item, word)).join('|');
}

/** Inside a sentence, a capitalized name such as “Bank Feeds” is not a use of the word; at the start it may be. */
function atStart(word: string): readonly string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}

function pattern(phrase: string, word: (text: string) => string): string {
  const plain = phrase.replace(/\s*\(.*\)$/, '').replace(/'/g, '’');
  return `(?<![\\p{L}\\p{N}])(?:${plain.split(/\s+/).map(word).join(' ')})(?![\\p{L}\\p{N}])`;
}

/** The pattern of the name that a French term has in brackets, if it has one. */
function nameInBrackets(french: string): readonly string[] {
  const [, name] = /\(([^()]+)\)$/.exec(french) ?? [];
  return name === undefined ? [] : [String.raw`(?<=\([^()]*)${pattern(name, frenchWord)}`];
}

const frenchWord = (word: string) => `${escapeRegExp(word)}[sx]?`;
const englishWord = (word: string) =>
  word.endsWith('y')
    ? `${escapeRegExp(word.slice(0, -1))}(?:y|ies)`
    : `${escapeRegExp(word)}(?:e?s)?`;
