import type { Fact } from './schema';
import { FACT_STATES, type FactState } from './states';

/**
 * How many facts are in each state.
 * @example countByState(ledger.facts) // => { documented: 512, example: 31, … }
 */
export function countByState(facts: readonly Fact[]): Readonly<Record<FactState, number>> {
  const counted = FACT_STATES.map((state) => [
    state,
    facts.filter((fact) => fact.state === state).length,
  ]);
  // Each state is a key of the object.
  return Object.fromEntries(counted) as Record<FactState, number>;
}
