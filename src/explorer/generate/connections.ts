import type { ConnectionEntry, ExplorerIndex, Localize } from '../data';
import type { Model } from '../../platform';
import { integrationParts } from '../../platform/model/expand';
import { type Part, partOf } from '../../platform/model/parts';

/** The order in which directions are listed. */
const directions: readonly ConnectionEntry['direction'][] = ['from', 'both', 'to'];

/**
 * The connections of a part, each once, however many integrations it stands for. A family is connected to parts of
 * the same family, and a single component to those of every integration.
 * @example connectionEntries(queues, parts, model, localize)[0]
 * // => { direction: 'from', end: 'public-api', placed: 'work-queued' }
 */
export function connectionEntries(
  part: Part,
  parts: readonly Part[],
  { components, connections }: Model,
  localize: Localize,
): readonly ConnectionEntry[] {
  const ids = new Set(part.members.map(({ id }) => id));
  const endOf = (id: string): string => {
    const component = components.find((each) => each.id === id);
    const isOfMany = part.family === undefined && component !== undefined && 'part' in component;
    return isOfMany ? `$${component.part}` : (partOf(parts, id)?.id ?? id);
  };
  const found = new Map<string, ConnectionEntry>();
  const add = (direction: 'from' | 'to', id: string, { label, placed }: Connection): void => {
    const end = endOf(id);
    const key = JSON.stringify([end, label, placed]);
    const earlier = found.get(key)?.direction ?? direction;
    found.set(key, {
      direction: earlier === direction ? direction : 'both',
      end,
      ...(label !== undefined && { label: localize(label) }),
      ...(placed !== undefined && { placed }),
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

/** What the connections of all parts share: the names of ends that are not parts, and the reasons. */
export function connectionWords(
  { perIntegration, placements }: Model,
  localize: Localize,
): Pick<ExplorerIndex, 'ends' | 'placements'> {
  return {
    ends: Object.fromEntries(
      integrationParts.map((part) => [`$${part}`, localize(perIntegration[part].plural)]),
    ),
    placements: Object.fromEntries(
      placements.map(({ id, basis, reason }) => [id, { basis, reason: localize(reason) }]),
    ),
  };
}
