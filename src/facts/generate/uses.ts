import type { Use, UsesData } from '../data';
import type { Citing } from './page-uses';

/**
 * By fact, what cites it, each place once and in the order in which it comes.
 * @example usesOf([{ fact: 'daily-quota', use: page }]) // => { 'daily-quota': [page] }
 */
export function usesOf(citations: readonly Citing[]): UsesData {
  const uses = new Map<string, Map<string, Use>>();
  for (const { fact, use } of citations) {
    const places = uses.get(fact) ?? new Map<string, Use>();
    if (!places.has(keyOf(use))) places.set(keyOf(use), use);
    uses.set(fact, places);
  }
  return Object.fromEntries([...uses].map(([fact, places]) => [fact, [...places.values()]]));
}

/** A page is one place, at the first of its headings that cites the fact. */
const keyOf = ({ kind, title }: Use) => `${kind} ${title.text}`;
