export type Relevance = 'exact' | 'similar' | 'none';

const besidesLetters = /[^\p{L}\p{N}]+/gu;

/** @example fold('/{companyId}') // => 'companyid' */
function fold(word: string): string {
  return word.normalize('NFD').replace(besidesLetters, '').toLowerCase();
}

/** The first half of a word, which inflection does not change. */
function stem(word: string): string {
  return word.slice(0, Math.ceil(word.length / 2));
}

/**
 * How well the words that Pagefind found on a page match a query: all of it as typed, possibly inside a longer
 * identifier; something similar; or nothing. If no word begins with the query, Pagefind returns words that are
 * themselves the beginning of the query: « à » for `abonnement`.
 *
 * @example relevance('companyId', ['/companies/{companyId}']) // => 'exact'
 * @example relevance('facturation', ['facture']) // => 'similar'
 * @example relevance('abonnement', ['à']) // => 'none'
 */
export function relevance(query: string, words: readonly string[]): Relevance {
  const found = words.map(fold);
  const asked = query.split(' ').map(fold);
  const isFound = (part: string) => found.some((word) => word.includes(part));
  if (asked.every(isFound)) return 'exact';
  return asked.map(stem).some(isFound) ? 'similar' : 'none';
}
