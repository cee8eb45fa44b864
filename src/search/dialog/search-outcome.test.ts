import { describe, expect, it } from 'vitest';

import { answerTo } from './answer.fixture';
import { outcomeOf } from './search-outcome';
import { initialState, type SearchState } from './state';

const nothing = { guide: 0, scenario: 0, api: 0, glossary: 0 };
const ready: SearchState = { ...initialState(true), status: 'ready', query: 'gateway' };

describe('the outcome of a search', () => {
  it('is help while nothing is typed, and a failure whatever is typed', () => {
    expect(outcomeOf({ ...ready, query: 'l’' })).toEqual({ type: 'help' });
    expect(outcomeOf({ ...ready, query: '', status: 'failed' })).toEqual({ type: 'failed' });
    expect(outcomeOf(initialState(false))).toEqual({ type: 'absent' });
  });

  it('is awaited while there are no results to show', () => {
    expect(outcomeOf(ready)).toEqual({ type: 'searching' });
    const old = answerTo({ query: 'xyz' }, { pages: [], total: 0, counts: nothing });
    expect(outcomeOf({ ...ready, answer: old })).toEqual({ type: 'searching' });
  });

  it('is about the results that are shown, though another query is typed', () => {
    const answer = answerTo({});
    expect(outcomeOf({ ...ready, query: 'gateways', answer })).toEqual({
      type: 'found',
      typed: 'gateway',
      answer,
    });
  });

  it('distinguishes no results from none of the wanted kind', () => {
    const state: SearchState = { ...ready, kind: 'api', query: ' gateway ' };
    const empty = { pages: [], total: 0 };
    expect(outcomeOf({ ...state, answer: answerTo({ kind: 'api' }, empty) })).toEqual({
      type: 'elsewhere',
      total: 20,
    });
    const none = answerTo({ kind: 'api' }, { ...empty, counts: nothing });
    expect(outcomeOf({ ...state, answer: none })).toEqual({ type: 'none', typed: 'gateway' });
  });
});
