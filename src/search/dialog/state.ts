import { addressesOf, type Answer, type Kind, type Request } from '../engine/answer';
import { normaliseQuery } from './query';

/** `absent`: no index was made, as in development. */
export type SearchState = {
  readonly status: 'absent' | 'loading' | 'ready' | 'failed';
  /** What was typed. */
  readonly query: string;
  /** The kind of page wanted; undefined for all. */
  readonly kind: Kind | undefined;
  /** The number of pages wanted. */
  readonly limit: number;
  /** The results that arrived last, possibly those of an older request. */
  readonly answer: Answer | undefined;
  /** The index of the active option; undefined if none is. */
  readonly active: number | undefined;
};

export type Move = 'next' | 'previous' | 'first' | 'last';

export type SearchAction =
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'filtered'; readonly kind: Kind | undefined }
  | { readonly type: 'extended' }
  | { readonly type: 'loaded' }
  | { readonly type: 'failed' }
  | { readonly type: 'retried' }
  | { readonly type: 'answered'; readonly answer: Answer }
  /** `count` is the number of options. */
  | { readonly type: 'moved'; readonly to: Move; readonly count: number };

const firstLimit = 8;
const extension = 12;

export function initialState(hasIndex: boolean, query = ''): SearchState {
  return {
    status: hasIndex ? 'loading' : 'absent',
    query,
    kind: undefined,
    limit: firstLimit,
    answer: undefined,
    active: undefined,
  };
}

export function reduce(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case 'typed':
      return typed(state, action.query);
    case 'filtered':
      return { ...state, kind: action.kind, limit: firstLimit };
    case 'extended':
      return extended(state);
    case 'loaded':
      return { ...state, status: 'ready' };
    case 'failed':
      return { ...state, status: 'failed', answer: undefined };
    case 'retried':
      return { ...state, status: 'loading' };
    case 'answered':
      return answered(state, action.answer);
    case 'moved':
      return { ...state, active: target(state.active, action.to, action.count) };
  }
}

/** What to send to the engine. Its query is empty if there is nothing to search for. */
export function wantedRequest({ query, kind, limit }: SearchState): Request {
  return { query: normaliseQuery(query), kind, limit };
}

/** Whether there is nothing to search for. */
export function isIdle(state: SearchState): boolean {
  return wantedRequest(state).query === '';
}

/** The results of the wanted request; undefined while they are loading, and if there is nothing to search for. */
export function currentAnswer(state: SearchState): Answer | undefined {
  const { answer } = state;
  return answer !== undefined && isSame(answer.request, wantedRequest(state)) ? answer : undefined;
}

/** The results that are shown, possibly those of an older request. */
export function listedAnswer({ answer }: SearchState): Answer | undefined {
  return answer !== undefined && answer.pages.length > 0 ? answer : undefined;
}

/** The number of pages that another extension adds; 0 if all pages are listed. */
export function remaining({ total, pages }: Answer): number {
  return Math.min(total - pages.length, extension);
}

/** The last results remain visible until the next ones arrive. */
function typed(state: SearchState, query: string): SearchState {
  const next = { ...state, query };
  const wanted = wantedRequest(next).query;
  if (wanted === wantedRequest(state).query) return next;
  if (wanted !== '') {
    return { ...next, limit: firstLimit, active: isIdle(state) ? undefined : state.active };
  }
  return { ...next, limit: firstLimit, answer: undefined, active: undefined };
}

/** Selects the option after the last result, which the first new result will replace. */
function extended(state: SearchState): SearchState {
  const answer = currentAnswer(state);
  if (answer === undefined || remaining(answer) === 0) return state;
  return { ...state, limit: state.limit + extension, active: addressesOf(answer).length };
}

/** Results of an outdated request are ignored. The selection stays where the results only grow. */
function answered(state: SearchState, answer: Answer): SearchState {
  const wanted = wantedRequest(state);
  if (state.status !== 'ready' || wanted.query === '' || !isSame(answer.request, wanted)) {
    return state;
  }
  const hasGrown =
    state.answer !== undefined && isSame({ ...state.answer.request, limit: wanted.limit }, wanted);
  const last = Math.max(addressesOf(answer).length - 1, 0);
  const active = hasGrown ? Math.min(state.active ?? 0, last) : 0;
  return { ...state, answer, active };
}

function isSame(one: Request, other: Request): boolean {
  return one.query === other.query && one.kind === other.kind && one.limit === other.limit;
}

/** The selection wraps around at both ends of the list. */
function target(active: number | undefined, to: Move, count: number): number | undefined {
  if (count === 0) return undefined;
  const targets = {
    next: ((active ?? -1) + 1) % count,
    previous: ((active ?? count) + count - 1) % count,
    first: 0,
    last: count - 1,
  };
  return targets[to];
}
