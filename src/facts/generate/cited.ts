import type { Catalogue } from '../../catalogue';
import type { LocalizedText } from '../../components/Localized';
import type { Ledger } from '../../platform/facts/schema';
import type { Model } from '../../platform/model/schema';
import type { CitedFact, MarkedFact } from '../data';
import { figuresIn } from './figure';

/** The facts with some ids, in their order. */
export type Cite = (ids: readonly string[]) => readonly CitedFact[];

/** What the marks of facts need. */
export const marksOf = (facts: readonly CitedFact[]): readonly MarkedFact[] =>
  facts.map(({ id, state }) => ({ id, state }));

/**
 * The statements of facts in a language; those of the model's assumptions with their figures.
 * @example statementsIn(model, localize, 'en')(fact) // => { text: 'The WAF takes 3 ms to check one request.' }
 */
export function statementsIn(
  model: Pick<Model, 'assumptions' | 'units'>,
  localize: Catalogue['translate'],
  locale: string,
): (fact: Pick<Ledger['facts'][number], 'id' | 'statement'>) => LocalizedText {
  const { said } = figuresIn(model, localize, locale);
  const assumptions = new Map(model.assumptions.map((each) => [each.id, each]));
  return ({ id, statement }) => {
    const localized = localize(statement);
    const assumption = assumptions.get(id);
    return assumption === undefined
      ? localized
      : { ...localized, text: localized.text.replace('{value}', () => said(assumption)) };
  };
}

/**
 * Finds facts by their ids, with their statements in a language.
 * @param ledger with the assumptions of the model
 * @example citing(model, ledger, localize, 'en')(['daily-quota'])[0].state // => 'documented'
 */
export function citing(
  model: Pick<Model, 'assumptions' | 'units'>,
  ledger: Ledger,
  localize: Catalogue['translate'],
  locale: string,
): Cite {
  const statementOf = statementsIn(model, localize, locale);
  const facts = new Map(ledger.facts.map((fact) => [fact.id, fact]));
  return (ids) =>
    ids.map((id) => {
      const fact = facts.get(id);
      if (fact === undefined) throw new Error(`The ledger has no fact "${id}".`);
      return { id, state: fact.state, statement: statementOf(fact) };
    });
}
