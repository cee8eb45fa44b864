import { isOnPremise } from './expand';
import type { Model } from './schema';
import type { MARKS } from './vocabulary';

type Mark = (typeof MARKS)[number];

/**
 * What marks a connector apart from the others.
 * @example marksOf(model, sage50) // => ['on-premise']
 */
export function marksOf(
  { onPremise }: Pick<Model, 'onPremise'>,
  { id, marks = [] }: Model['connectors'][number],
): readonly Mark[] {
  return [...(isOnPremise(onPremise, id) ? (['on-premise'] as const) : []), ...marks];
}
