import type { Option, Variants } from './data';
import type { Place } from './fragment';

/** What a scenario is to be played with, where that is said. */
export type Choice = Pick<Place, 'connector' | 'environment'>;

/**
 * Of what is wanted, what a scenario can be played with.
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
