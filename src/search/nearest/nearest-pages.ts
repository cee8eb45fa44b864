import { editDistance } from '../../faults/suggest';
import type { IndexedPage } from '../engine/search-index';

/** A page of the language, with its address: `/fr/about`. */
export type KnownPage = Pick<IndexedPage, 'url' | 'title' | 'trail'>;

const most = 5;
/** Words with more errors are other words. */
const leastSimilarity = 0.6;
/** A page that shares less with the address is not near. */
const leastScore = 0.3;
/** The last part of an address says which page it is; those before it say where it is. */
const weightOfLast = 2;
/** An address may have thousands of words. */
const wordsCompared = 12;
const longestWord = 40;

/**
 * The pages whose addresses are nearest to one that leads nowhere, nearest first. The words of both are compared, whatever
 * their order, with typing errors: a page is found although its folder is missing or another one.
 *
 * @param base what all addresses of the language begin with
 * @example nearestPages('/fr/docs/about', pages, '/fr/') // => [{ url: '/fr/about', title: 'À propos de ce site' }]
 */
export function nearestPages(
  address: string,
  pages: readonly KnownPage[],
  base: string,
): readonly KnownPage[] {
  const asked = wordsOf(address, base);
  return pages
    .map((page) => ({ page, score: similarity(asked, wordsOf(page.url, base)) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || a.page.url.length - b.page.url.length)
    .slice(0, most)
    .map(({ page }) => page);
}

type Word = { readonly text: string; readonly weight: number };

function wordsOf(address: string, base: string): readonly Word[] {
  const parts = (address.startsWith(base) ? address.slice(base.length) : address)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .replace(/\/+$|(?:\/index)?\.html$/g, '')
    .split('/');
  return parts
    .flatMap((part, index) => {
      const weight = index === parts.length - 1 ? weightOfLast : 1;
      return part.split(/[^\p{L}\p{N}]+/u).map((text) => ({ text, weight }));
    })
    .filter(({ text }) => text !== '' && text.length <= longestWord)
    .slice(-wordsCompared);
}

/** The share of all words, of both addresses, that the other one has as well, from 0 to 1. */
function similarity(asked: readonly Word[], known: readonly Word[]): number {
  const total = weightOf(asked) + weightOf(known);
  return total === 0 ? 0 : (shared(asked, known) + shared(known, asked)) / total;
}

function shared(words: readonly Word[], others: readonly Word[]): number {
  return words.reduce((sum, { text, weight }) => {
    const similarities = others.map((other) => similarityOfWords(text, other.text));
    return sum + weight * Math.max(0, ...similarities);
  }, 0);
}

function similarityOfWords(a: string, b: string): number {
  const similar = 1 - editDistance(a, b) / Math.max(a.length, b.length);
  return similar < leastSimilarity ? 0 : similar;
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
