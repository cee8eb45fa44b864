import { kinds, type Answer } from '../engine/answer';
import { currentAnswer, isIdle, listedAnswer, type SearchState } from './state';

/** What the dialog says about the search, before how it says it. */
export type SearchOutcome =
  | { readonly type: 'absent' | 'failed' | 'help' | 'searching' }
  | { readonly type: 'none'; readonly typed: string }
  /** No page of the wanted kind matches, but pages of other kinds do. */
  | { readonly type: 'elsewhere'; readonly total: number }
  | { readonly type: 'found'; readonly typed: string; readonly answer: Answer };

/** While results are awaited, what is said is about those that are still shown. */
export function outcomeOf(state: SearchState): SearchOutcome {
  const { status } = state;
  if (status === 'absent' || status === 'failed') return { type: status };
  if (isIdle(state)) return { type: 'help' };
  const current = currentAnswer(state);
  const answer = current ?? listedAnswer(state);
  if (answer === undefined) return { type: 'searching' };
  const typed = current === undefined ? answer.request.query : state.query.trim();
  if (answer.pages.length > 0) return { type: 'found', typed, answer };
  const total = totalOf(answer);
  return total === 0 ? { type: 'none', typed } : { type: 'elsewhere', total };
}

/** How many pages of all kinds were found. */
export function totalOf({ counts }: Answer): number {
  return kinds.reduce((sum, kind) => sum + counts[kind], 0);
}
