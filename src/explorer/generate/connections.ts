import type { Cite } from '../../facts/generate/cited';
import type { ConnectionEntry, Localize, PartsIndex, ZoneEntry } from '../data';
import type { Model } from '../../platform';
import { drawnOf } from '../../platform/model/drawn';
import { integrationParts } from '../../platform/model/expand';
import { type Part, partOf } from '../../platform/model/parts';
import { markOf } from '../layout/drawing';

/** The order in which directions are listed. */
const directions: readonly ConnectionEntry['direction'][] = ['from', 'both', 'to'];

/**
 * The connections of a part, each once, however many integrations it stands for. A family is connected to parts of
 * the same family, and a single component to those of every integration.
 * @example connectionEntries(queues, parts, model, localize)[0]
 * // => { direction: 'from', end: 'public-api', facts: ['syncs-queued-by', …], isAdded: true }
 */
export function connectionEntries(
  part: Part,
  parts: readonly Part[],
  model: Model,
  localize: Localize,
): readonly ConnectionEntry[] {
  const { components, connections } = model;
  const { hasConnection } = drawnOf(model);
  const ids = new Set(part.members.map(({ id }) => id));
  const endOf = (id: string): string => {
    const component = components.find((each) => each.id === id);
    const isOfMany = part.family === undefined && component !== undefined && 'part' in component;
    return isOfMany ? `$${component.part}` : (partOf(parts, id)?.id ?? id);
  };
  const found = new Map<string, ConnectionEntry>();
  const add = (direction: 'from' | 'to', id: string, connection: Connection): void => {
    const { label, facts } = connection;
    const end = endOf(id);
    const key = JSON.stringify([end, label, facts]);
    const earlier = found.get(key)?.direction ?? direction;
    found.set(key, {
      direction: earlier === direction ? direction : 'both',
      end,
      ...(label !== undefined && { label: localize(label) }),
      facts,
      ...markOf(hasConnection(connection)),
    });
  };
  for (const connection of connections) {
    if (ids.has(connection.from)) add('to', connection.to, connection);
    if (ids.has(connection.to)) add('from', connection.from, connection);
  }
  const rank = ({ direction }: ConnectionEntry) => directions.indexOf(direction);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

type Connection = Model['connections'][number];

/** What the parts share: the names of connection ends that are not parts, and the facts behind them. */
export function sharedWords(
  zones: readonly ZoneEntry[],
  { perIntegration }: Model,
  localize: Localize,
  cite: Cite,
): Pick<PartsIndex, 'ends' | 'facts'> {
  const ids = zones.flatMap((zone) => [
    ...zone.facts,
    ...zone.parts.flatMap((part) => [
      ...part.partyFacts,
      ...[part, ...part.connections, ...part.controls].flatMap(({ facts }) => facts),
    ]),
  ]);
  return {
    ends: Object.fromEntries(
      integrationParts.map((part) => [`$${part}`, localize(perIntegration[part].plural)]),
    ),
    facts: cite([...new Set(ids)]),
  };
}
