import { addressesOf, type Answer } from './answer';
import { normaliseQuery } from './query';

/** `query` is what was typed. `absent`: no index was made, as in development. `active` is an index into the addresses
 * of `answer`, which holds the results of an older query until the next ones arrive. */
export type SearchState =
  | { readonly status: 'absent' | 'loading' | 'failed'; readonly query: string }
  | {
      readonly status: 'ready';
      readonly query: string;
      readonly answer: Answer | undefined;
      readonly active: number;
    };

export type Move = 'next' | 'previous' | 'first' | 'last';

export type SearchAction =
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'loaded' }
  | { readonly type: 'failed' }
  | { readonly type: 'retried' }
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'moved'; readonly to: Move };

export function initialState(hasIndex: boolean): SearchState {
  return { status: hasIndex ? 'loading' : 'absent', query: '' };
}

export function reduce(state: SearchState, action: SearchAction): SearchState {
  const { query } = state;
  switch (action.type) {
    case 'typed':
      return typed(state, action.query);
    case 'loaded':
      return { status: 'ready', query, answer: undefined, active: 0 };
    case 'failed':
      return { status: 'failed', query };
    case 'retried':
      return { status: 'loading', query };
    case 'answered':
      return answered(state, action.answer);
    case 'moved':
      return state.status === 'ready' ? { ...state, active: target(state, action.to) } : state;
  }
}

/** The query to send to the index; empty if nothing was typed. */
export function wantedQuery({ query }: SearchState): string {
  return normaliseQuery(query);
}

/** The results for the text in the field; undefined while they are loading, and if nothing was typed. */
export function currentAnswer(state: SearchState): Answer | undefined {
  if (state.status !== 'ready' || state.answer?.query !== wantedQuery(state)) return undefined;
  return state.answer;
}

/** The results that are shown, possibly those of an older query. */
export function listedAnswer(state: SearchState): Answer | undefined {
  const answer = state.status === 'ready' ? state.answer : undefined;
  return answer !== undefined && answer.pages.length > 0 ? answer : undefined;
}

/** The last results remain visible until the next ones arrive. */
function typed(state: SearchState, query: string): SearchState {
  if (state.status !== 'ready' || normaliseQuery(query) !== '') return { ...state, query };
  return { ...state, query, answer: undefined, active: 0 };
}

/** Results of an outdated query are ignored. */
function answered(state: SearchState, answer: Answer): SearchState {
  if (state.status !== 'ready' || answer.query !== wantedQuery(state)) return state;
  return { ...state, answer, active: 0 };
}

/** The selection wraps around at both ends of the list. */
function target({ answer, active }: Extract<SearchState, { status: 'ready' }>, to: Move): number {
  const count = answer === undefined ? 0 : addressesOf(answer).length;
  if (count === 0) return 0;
  const targets = {
    next: (active + 1) % count,
    previous: (active + count - 1) % count,
    first: 0,
    last: count - 1,
  };
  return targets[to];
}
