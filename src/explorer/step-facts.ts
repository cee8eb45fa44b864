import type { Model, StepTextId } from '../platform';
import type { Ledger } from '../platform/facts/schema';
import type { StepFacts } from './data';

/**
 * The facts behind the sentences of steps, each with its state.
 * @param ledger with the assumptions of the model
 * @param said the ids of the sentences: by default, all
 * @example stepFacts(model, ledger, ['vault-stores'])
 * // => { 'vault-stores': { 'secrets-vault': 'documented', 'link-service-tokens': 'assumed' } }
 */
export function stepFacts(
  { texts }: Pick<Model, 'texts'>,
  { facts }: Ledger,
  said = Object.keys(texts) as readonly StepTextId[],
): StepFacts {
  const states = new Map(facts.map(({ id, state }) => [id, state]));
  return Object.fromEntries(
    said.map((id) => [
      id,
      Object.fromEntries(texts[id].facts.map((fact) => [fact, states.get(fact)])),
    ]),
  );
}
