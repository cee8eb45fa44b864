export type Relevance = 'exact' | 'similar' | 'none';

const besidesLetters = /[^\p{L}\p{N}]+/gu;

/** @example fold('/{companyId}') // => 'companyid' */
function fold(word: string): string {
  return word.normalize('NFD').replace(besidesLetters, '').toLowerCase();
}

/** What inflection leaves of a word. */
function stem(word: string): string {
  return word.slice(0, Math.ceil(word.length / 2));
}

/**
 * How the words that Pagefind found on a page answer a query: all of it as typed, wherever it stands in a longer
 * identifier; something like it; or nothing. Where no word begins with what was asked, Pagefind answers with
 * whatever that begins with: « à » for `abonnement`.
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
