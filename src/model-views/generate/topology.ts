import type { Model } from '../../platform/model/schema';
import type { Catalogue } from '../../catalogue';
import type { NetworkStatements, TopologyConnections } from '../data';

type Localize = Catalogue['translate'];

/** The connections of the documented topology, in its order and under its names. */
export function topologyConnections(
  { topology }: Pick<Model, 'topology'>,
  localize: Localize,
): TopologyConnections {
  return topology.connections.map(({ from, to, label, both }) => ({
    from: localize(from),
    to: localize(to),
    ...(label !== undefined && { label: localize(label) }),
    isBothWays: both ?? false,
  }));
}

/** What the documented topology states about the private network. */
export function networkStatements(
  { topology }: Pick<Model, 'topology'>,
  localize: Localize,
): NetworkStatements {
  return topology.network.statements.map((statement) => localize(statement));
}
