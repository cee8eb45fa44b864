import type { Model } from '../model/schema';
import type { Ledger } from './schema';

/** The subject of the assumptions, as the ledger has it. */
const simulation = 'simulation';

/** A ledger with the assumptions of a model as the facts of one more subject. */
export function ledgerWith(ledger: Ledger, model: Model): Ledger {
  const assumptions = model.assumptions.map(
    ({ id, statement, because }) =>
      ({ id, statement, state: 'assumed', because, subject: simulation }) as const,
  );
  return {
    ...ledger,
    subjects: [...ledger.subjects, { id: simulation, ...model.simulation }],
    facts: [...ledger.facts, ...assumptions],
  };
}
