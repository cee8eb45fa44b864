import type { FactState } from '../data';

/** The two lists of the page of facts. */
export type Part = 'published' | 'not-published';

/** @example partOf('documented') // => 'published' */
export function partOf(state: FactState): Part {
  return state === 'not-published' ? 'not-published' : 'published';
}
