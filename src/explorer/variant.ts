import type { Option, Variants } from './data';
import type { Place } from './fragment';

/** The explicit choices for a scenario. */
export type Choice = Pick<Place, 'connector' | 'environment'>;

/**
 * The part of a choice that is valid for a scenario.
 * @example variantOf(variants, { connector: 'moon', environment: 'integration' })
 * // => { environment: 'integration' }
 */
export function variantOf(
  { connectors, environments }: Pick<Variants, 'connectors' | 'environments'>,
  { connector, environment }: Choice,
): Choice {
  const isThere = (options: readonly Option[], id: string | undefined) =>
    options.some((option) => option.id === id);
  return {
    ...(isThere(connectors, connector) && { connector }),
    ...(isThere(environments, environment) && { environment }),
  };
}
