import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FACT_STATES } from '../facts/states';
import { answerState } from './answer';

describe('the state of a question', () => {
  it.each([
    ['documented', ['documented', 'documented']],
    ['not-published', ['not-published', 'not-published']],
    ['partly', ['documented', 'not-published']],
    ['partly', ['example']],
    ['partly', ['contradicted']],
    ['partly', ['contradicted', 'not-published']],
  ])('is %s for facts that are %j', (state, states) => {
    expect(answerState(states)).toBe(state);
  });

  it('does not depend on the order or the number of facts', () => {
    const states = fc.array(fc.constantFrom(...FACT_STATES), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(states, (all) => {
        expect(answerState(all.toReversed())).toBe(answerState(all));
        expect(answerState([...all, ...all])).toBe(answerState(all));
      }),
    );
  });
});
