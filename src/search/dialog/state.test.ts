import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Answer } from './answer';
import {
  currentAnswer,
  initialState,
  reduce,
  type Move,
  type SearchAction,
  type SearchState,
} from './state';

const section = { title: 'Section', excerpt: '' };
const answer = (query: string): Answer => ({
  query,
  total: 2,
  pages: [
    { url: '/a', title: 'A', excerpt: '', sections: [{ ...section, url: '/a#one' }] },
    { url: '/b', title: 'B', excerpt: '', sections: [] },
  ],
});

function after(...actions: readonly SearchAction[]): SearchState {
  return actions.reduce(reduce, initialState(true));
}

const loaded: SearchAction = { type: 'loaded' };
const typed = (query: string): SearchAction => ({ type: 'typed', query });
const answered = (query: string): SearchAction => ({ type: 'answered', answer: answer(query) });
const moved = (to: Move): SearchAction => ({ type: 'moved', to });

describe('the state of the search', () => {
  it('keeps what is typed while the index is loaded', () => {
    expect(after(typed('429'), loaded)).toMatchObject({ status: 'ready', query: '429' });
  });

  it('ignores the results of an outdated query', () => {
    expect(currentAnswer(after(loaded, typed('com'), typed('company'), answered('com')))).toBe(
      undefined,
    );
  });

  it('accepts the results of the normalised query', () => {
    expect(currentAnswer(after(loaded, typed('l’accès '), answered('accès')))?.total).toBe(2);
  });

  it('shows the last results, but not as the current ones, until the next arrive', () => {
    const state = after(loaded, typed('com'), answered('com'), typed('comp'));
    expect(state).toMatchObject({ answer: { query: 'com' } });
    expect(currentAnswer(state)).toBeUndefined();
  });

  it('has no results for an empty query', () => {
    const state = after(loaded, typed('com'), answered('com'), typed(' '));
    expect(state).toMatchObject({ answer: undefined, active: 0 });
  });

  it('keeps the query after a failure and a retry', () => {
    expect(after(typed('429'), { type: 'failed' })).toEqual({ status: 'failed', query: '429' });
    expect(after(typed('429'), { type: 'failed' }, { type: 'retried' })).toEqual({
      status: 'loading',
      query: '429',
    });
  });

  it.each<[readonly Move[], number]>([
    [['next'], 1],
    [['next', 'next', 'next'], 0],
    [['previous'], 2],
    [['last'], 2],
    [['last', 'first'], 0],
  ])('moves through pages and sections and wraps around: %j', (moves, active) => {
    expect(after(loaded, typed('x'), answered('x'), ...moves.map(moved))).toMatchObject({ active });
  });

  it('selects the first of new results', () => {
    const actions = [typed('x'), answered('x'), moved('last'), typed('xy'), answered('xy')];
    expect(after(loaded, ...actions)).toMatchObject({ active: 0 });
  });

  it('never selects an index out of range', () => {
    const anyMove = fc.constantFrom<Move>('next', 'previous', 'first', 'last').map(moved);
    const anyAction = fc.oneof(anyMove, fc.constantFrom(typed('x'), typed(''), answered('x')));
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const state = after(loaded, ...actions);
        const count = state.status === 'ready' && state.answer !== undefined ? 3 : 1;
        expect(state).toHaveProperty(
          'active',
          expect.toSatisfy((at) => at >= 0 && at < count),
        );
      }),
    );
  });

  it('is absent if there is no index', () => {
    expect(initialState(false).status).toBe('absent');
  });
});
