import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addressesOf, type Answer, type Kind, type Request } from '../engine/answer';
import { answerTo } from './answer.fixture';
import {
  currentAnswer,
  initialState,
  reduce,
  remaining,
  wantedRequest,
  type Move,
  type SearchAction,
  type SearchState,
} from './state';

function after(...actions: readonly SearchAction[]): SearchState {
  return actions.reduce(reduce, initialState(true));
}

const loaded: SearchAction = { type: 'loaded' };
const extended: SearchAction = { type: 'extended' };
const typed = (query: string): SearchAction => ({ type: 'typed', query });
const filtered = (kind: Kind | undefined): SearchAction => ({ type: 'filtered', kind });
const moved = (to: Move, count = 17): SearchAction => ({ type: 'moved', to, count });
const answered = (request: Partial<Request>, changes?: Partial<Answer>): SearchAction => ({
  type: 'answered',
  answer: answerTo(request, changes),
});

const found = [loaded, typed('gateway'), answered({ query: 'gateway' })];

describe('the state of the search', () => {
  it('keeps what is typed while the index is loaded', () => {
    expect(after(typed('429'), loaded)).toMatchObject({ status: 'ready', query: '429' });
  });

  it('ignores the results of an outdated query', () => {
    const state = after(loaded, typed('com'), typed('company'), answered({ query: 'com' }));
    expect(currentAnswer(state)).toBeUndefined();
  });

  it('accepts the results of the normalised query', () => {
    const state = after(loaded, typed('l’accès '), answered({ query: 'l’accès' }));
    expect(currentAnswer(state)?.total).toBe(20);
  });

  it('shows the last results, but not as the current ones, until the next arrive', () => {
    const state = after(...found, typed('gateways'));
    expect(state).toMatchObject({ answer: { request: { query: 'gateway' } } });
    expect(currentAnswer(state)).toBeUndefined();
  });

  it('has no results for an empty query', () => {
    expect(after(...found, typed(' '))).toMatchObject({ answer: undefined, active: undefined });
  });

  it('keeps the query after a failure and a retry, but not the results', () => {
    const failed = after(...found, { type: 'failed' });
    expect(failed).toMatchObject({ status: 'failed', query: 'gateway', answer: undefined });
    expect(reduce(failed, { type: 'retried' })).toMatchObject({
      status: 'loading',
      query: 'gateway',
    });
  });

  it('is absent if there is no index', () => {
    expect(initialState(false).status).toBe('absent');
  });

  it('starts with a search for the query that it was opened with', () => {
    const opened = reduce(initialState(true, ' gateway '), loaded);
    expect(wantedRequest(opened).query).toBe('gateway');
    expect(reduce(opened, answered({})).answer).toBeDefined();
  });
});

describe('the filter of the search', () => {
  it('asks for one kind of page, and ignores results of another', () => {
    const state = after(...found, filtered('api'));
    expect(wantedRequest(state)).toEqual({ query: 'gateway', kind: 'api', limit: 8 });
    expect(currentAnswer(reduce(state, answered({ kind: 'guide' })))).toBeUndefined();
    expect(currentAnswer(reduce(state, answered({ kind: 'api' })))?.request.kind).toBe('api');
  });

  it('stays while another query is typed', () => {
    const state = after(...found, filtered('api'), typed('quota'));
    expect(wantedRequest(state).kind).toBe('api');
  });

  it('selects the first result again', () => {
    const state = after(...found, moved('last'), filtered('guide'), answered({ kind: 'guide' }));
    expect(state.active).toBe(0);
  });
});

describe('the extension of the results', () => {
  it('asks for 12 more pages, and for the first 8 after the query or the filter has changed', () => {
    expect(wantedRequest(after(...found, extended)).limit).toBe(20);
    expect(wantedRequest(after(...found, extended, typed('gateways'))).limit).toBe(8);
    expect(wantedRequest(after(...found, extended, typed('gateway '))).limit).toBe(20);
    expect(wantedRequest(after(...found, extended, filtered('guide'))).limit).toBe(8);
  });

  it('selects the first new result, and leaves a later selection as it is', () => {
    const more = answered({ limit: 20 });
    expect(after(...found, extended, more).active).toBe(16);
    expect(after(...found, extended, moved('first'), more).active).toBe(0);
  });

  it('is asked for once, and only while pages remain', () => {
    expect(wantedRequest(after(...found, extended, extended)).limit).toBe(20);
    const all = after(...found, extended, answered({ limit: 20 }));
    expect(all.answer && remaining(all.answer)).toBe(0);
    expect(wantedRequest(reduce(all, extended)).limit).toBe(20);
  });

  it('offers what remains, 12 pages at most', () => {
    expect(remaining(answerTo({}))).toBe(12);
    expect(remaining(answerTo({}, { total: 9 }))).toBe(1);
    expect(remaining(answerTo({}, { total: 100 }))).toBe(12);
  });
});

describe('the selection', () => {
  it.each<[readonly Move[], number]>([
    [['next'], 1],
    [['previous'], 16],
    [['previous', 'next'], 0],
    [['last'], 16],
    [['last', 'first'], 0],
  ])('moves through all options and wraps around: %j', (moves, active) => {
    expect(after(...found, ...moves.map((to) => moved(to))).active).toBe(active);
  });

  it('is empty before the first move in an empty field', () => {
    expect(after(loaded).active).toBeUndefined();
    expect(after(loaded, moved('next', 6)).active).toBe(0);
    expect(after(loaded, moved('previous', 6)).active).toBe(5);
    expect(after(loaded, moved('next', 6), typed('g')).active).toBeUndefined();
  });

  it('is the first of new results', () => {
    const state = after(...found, moved('last'), typed('quota'), answered({ query: 'quota' }));
    expect(state.active).toBe(0);
  });

  it('is never out of range', () => {
    const anyMove = fc.constantFrom<Move>('next', 'previous', 'first', 'last');
    const anyAction = fc.oneof(
      anyMove.map((to) => moved(to)),
      fc.constantFrom(typed('gateway'), typed(''), extended, answered({})),
      fc.constantFrom(answered({ limit: 20 }), answered({ limit: 20 }, { pages: [] })),
    );
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const { answer, active } = after(loaded, ...actions);
        // One more, for the option that adds pages.
        const count = Math.max(answer === undefined ? 0 : addressesOf(answer).length + 1, 17);
        expect(active ?? 0).toBeLessThan(count);
      }),
    );
  });
});
