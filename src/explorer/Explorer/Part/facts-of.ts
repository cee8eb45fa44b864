import type { CitedFact } from '@site/src/facts/data';
import type { PartsIndex } from '../../data';

/**
 * The facts with some ids, in their order.
 * @example factsOf(['hosting-uk'], index) // => [{ id: 'hosting-uk', state: 'documented', statement: { text: '…' } }]
 */
export function factsOf(
  ids: readonly string[],
  { facts }: Pick<PartsIndex, 'facts'>,
): readonly CitedFact[] {
  return ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}
