import { addressesOf } from '../engine/answer';
import { places } from './Start/places';
import { isIdle, listedAnswer, remaining, type SearchState } from './state';

/** The number of options that the dialog shows: results and what adds more of them, or recent searches and places. */
export function optionCount(state: SearchState, recent: readonly string[]): number {
  if (isIdle(state)) return recent.length + places().length;
  const answer = listedAnswer(state);
  if (answer === undefined) return 0;
  return addressesOf(answer).length + (remaining(answer) > 0 ? 1 : 0);
}
