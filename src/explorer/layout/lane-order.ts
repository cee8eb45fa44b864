import { type Drawing, type DrawnComponent, isMachine, type Lane, lanesOf } from './drawing';

/** The lanes of a figure by where they are, each group in the order in which a request passes through it. */
export interface LaneGroups {
  /** Outside the platform, before a request enters it. */
  readonly entrance: readonly Lane[];
  readonly inside: readonly Lane[];
  /** Outside the platform, behind it. */
  readonly behind: readonly Lane[];
  /** Stores and monitors, below all others. */
  readonly storage: readonly Lane[];
  /** Machines of the customer, beside the entrance. */
  readonly machines: readonly Lane[];
}

export function laneGroups(drawing: Drawing): LaneGroups {
  const lanes = lanesOf(drawing);
  const isInside = ({ zone }: Lane) => zone.hosting === 'azure';
  const across = lanes.filter(({ isStorage, zone }) => !isStorage && !isMachine(zone));
  const first = across.findIndex(isInside);
  const last = across.findLastIndex(isInside);
  return {
    entrance: across.slice(0, first),
    inside: across.slice(first, last + 1),
    behind: across.slice(last + 1),
    storage: lanes.filter(({ isStorage }) => isStorage),
    machines: lanes.filter(({ zone }) => isMachine(zone)),
  };
}

/** Whether a connection leads around the platform: from its callers to what is behind it. */
export function leadsAround(drawing: Drawing): boolean {
  const { entrance, behind } = laneGroups(drawing);
  const idsIn = (lanes: readonly Lane[]) =>
    new Set(lanes.flatMap(({ components }) => components.map(({ id }) => id)));
  const [before, after] = [idsIn(entrance), idsIn(behind)];
  return drawing.connections.some(({ from, to }) => before.has(from) && after.has(to));
}

/** What a request passes before it enters the platform, who calls it, and who is called from inside. */
export function entranceOf(lanes: readonly Lane[], connections: Drawing['connections']) {
  const gates = lanes.length > 1 ? (lanes.at(-1)?.components ?? []) : [];
  const others = lanes
    .flatMap(({ components }) => components)
    .filter((each) => !gates.includes(each));
  const calls = ({ id }: DrawnComponent) => connections.some(({ from }) => from === id);
  return {
    gates,
    callers: others.filter(calls),
    called: others.filter((each) => !calls(each)),
  };
}

/** The components of a lane from top to bottom: callers first, or around their queue. */
export function topToBottom(
  components: readonly DrawnComponent[],
  drawing: Drawing,
): readonly DrawnComponent[] {
  if (components.every(({ kind }) => kind !== 'queue')) return byWayAhead(components, drawing);
  const rank = (component: DrawnComponent): number => {
    const { kind } = component;
    if (kind === 'job')
      return callsSource(component, drawing) || isCalledByGateway(component, drawing) ? 0 : 2;
    return kind === 'queue' ? 1 : kind === 'sender' ? 4 : 3;
  };
  return [...components].sort((a, b) => rank(a) - rank(b));
}

export function callsSource({ id }: DrawnComponent, { components, connections }: Drawing): boolean {
  const sources = new Set(
    components.filter(({ kind }) => kind === 'source').map((each) => each.id),
  );
  return connections.some(({ from, to }) => from === id && sources.has(to));
}

/** Whether calls from outside are routed to it. */
const isCalledByGateway = ({ id }: DrawnComponent, { components, connections }: Drawing): boolean =>
  connections.some(
    ({ from, to }) =>
      to === id && components.some((each) => each.id === from && each.kind === 'gateway'),
  );

/** Callers before what they call. */
export function byWayAhead(
  components: readonly DrawnComponent[],
  drawing: Drawing,
): readonly DrawnComponent[] {
  const ways = new Map(components.map(({ id }) => [id, wayAhead(drawing, id)]));
  return [...components].sort((a, b) => (ways.get(b.id) ?? 0) - (ways.get(a.id) ?? 0));
}

/** The number of connections on the longest path from a component; a path ends where it would repeat a component. */
function wayAhead(drawing: Drawing, id: string, behind: readonly string[] = []): number {
  const next = drawing.connections
    .filter(({ from, to }) => from === id && !behind.includes(to))
    .map(({ to }) => 1 + wayAhead(drawing, to, [...behind, id]));
  return Math.max(0, ...next);
}
