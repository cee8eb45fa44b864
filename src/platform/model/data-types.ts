import type { Model } from './schema';
import { FAMILIES } from './vocabulary';

type Family = (typeof FAMILIES)[number];

/**
 * The family of a data type: its prefix names it; the data types of accounting have no prefix.
 * @example familyOfDataType('commerce-orders') // => 'commerce'
 */
export function familyOfDataType(dataType: string): Family {
  return FAMILIES.find((family) => dataType.startsWith(`${family}-`)) ?? 'accounting';
}

/** The family of an integration; undefined if the model has no such integration. */
export function familyOfConnector(
  { connectors }: Pick<Model, 'connectors'>,
  connector: string | undefined,
): Family | undefined {
  return connectors.find(({ id }) => id === connector)?.family;
}

/** The data type that a refresh of an integration asks for by default; bank feeds have none. */
export function refreshedDataType(
  model: Pick<Model, 'connectors' | 'families'>,
  connector: string | undefined,
): string | undefined {
  const family = familyOfConnector(model, connector);
  return model.families.find(({ id }) => id === family)?.refreshes;
}
