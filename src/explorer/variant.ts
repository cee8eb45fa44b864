import type { Variants } from './data';
import type { Place } from './fragment';

/** The explicit choice for a scenario. */
export type Choice = Pick<Place, 'connector'>;

/**
 * The part of a choice that is valid for a scenario.
 * @example variantOf(variants, { connector: 'moon' }) // => {}
 */
export function variantOf(
  { connectors }: Pick<Variants, 'connectors'>,
  { connector }: Choice,
): Choice {
  const isThere = connectors.some(({ id }) => id === connector);
  return isThere && connector !== undefined ? { connector } : {};
}
