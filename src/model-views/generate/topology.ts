import type { Model } from '../../platform/model/schema';
import type { Catalogue } from '../../catalogue';
import { type Cite, marksOf } from '../../facts/generate/cited';
import type { NetworkStatements, TopologyConnections } from '../data';

type Localize = Catalogue['translate'];

/** The connections of the documented topology, in its order and under its names. */
export function topologyConnections(
  { topology }: Pick<Model, 'topology'>,
  localize: Localize,
  cite: Cite,
): TopologyConnections {
  return topology.connections.map(({ from, to, label, both, fact }) => ({
    from: localize(from),
    to: localize(to),
    ...(label !== undefined && { label: localize(label) }),
    isBothWays: both ?? false,
    facts: marksOf(cite([fact])),
  }));
}

/** What the documented topology states about the private network. */
export function networkStatements(
  { topology }: Pick<Model, 'topology'>,
  localize: Localize,
  cite: Cite,
): NetworkStatements {
  return topology.network.statements.map(({ says, fact }) => ({
    says: localize(says),
    facts: marksOf(cite([fact])),
  }));
}
