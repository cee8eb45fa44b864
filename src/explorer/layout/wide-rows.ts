import { type Drawing, type DrawnComponent, type Lane, lanesOf } from './drawing';

/** The lanes of a wide figure from left to right, and the components that are below all of them. */
export interface WideLanes {
  /** Outside the platform, before a request enters it: one column. */
  readonly entrance: readonly Lane[];
  readonly inside: readonly Lane[];
  /** Outside the platform, behind it. */
  readonly behind: readonly Lane[];
  readonly storage: readonly Lane[];
}

export function wideLanes(drawing: Drawing): WideLanes {
  const lanes = lanesOf(drawing);
  const isInside = ({ zone }: Lane) => zone.hosting === 'azure';
  const across = lanes.filter(({ isStorage }) => !isStorage);
  const first = across.findIndex(isInside);
  const last = across.findLastIndex(isInside);
  return {
    entrance: across.slice(0, first),
    inside: across.slice(first, last + 1),
    behind: across.slice(last + 1),
    storage: lanes.filter(({ isStorage }) => isStorage),
  };
}

type Rows = ReadonlyMap<string, number>;

/**
 * The row of each component in its column, counted from 0. Calls go straight from one column to the next where they
 * can; those that leave the platform leave it above all others, so that they cross none:
 *
 *     client           link service ─────── fetch job ── source   0
 *     WAF ── gateway ── link site            queue                1
 *              API ─────────────────────────┘ map job             2
 *              API                            services            3
 *
 * @example wideRows(drawing).get('gateway') // => 1
 */
export function wideRows(drawing: Drawing): Rows {
  const { entrance, inside, behind } = wideLanes(drawing);
  const rows = new Map(entranceRows(entrance, drawing));
  for (const { components } of [...inside, ...behind]) {
    const hasQueue = components.some(({ kind }) => kind === 'queue');
    const own = hasQueue ? aroundQueue(components, drawing) : beside(components, drawing, rows);
    for (const [id, row] of own) rows.set(id, row);
  }
  return rows;
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

/** A client above what it calls, other callers below; those that are called from inside are last. */
function entranceRows(lanes: readonly Lane[], { connections }: Drawing): Rows {
  const { gates, callers, called } = entranceOf(lanes, connections);
  const [first, ...others] = callers;
  const ordered = [...(first ? [first] : []), ...gates, ...others, ...called];
  return new Map(ordered.map(({ id }, row) => [id, row]));
}

/** In the row of what calls it; or below that if the row is taken, or above it if it calls out of the platform. */
function beside(components: readonly DrawnComponent[], drawing: Drawing, before: Rows): Rows {
  const rows = new Map<string, number>();
  const isTaken = (row: number) => [...rows.values()].includes(row);
  for (const component of byWayAhead(components, drawing)) {
    const callers = drawing.connections.flatMap(({ from, to }) =>
      to === component.id ? [rows.get(from), before.get(from)].filter(isSet) : [],
    );
    let row = callers.at(-1) ?? 0;
    if (isTaken(row) && row > 0 && callsSource(component, drawing)) row -= 1;
    while (isTaken(row)) row += 1;
    rows.set(component.id, row);
  }
  return rows;
}

const isSet = (row: number | undefined): row is number => row !== undefined;

/** Jobs that call out of the platform are above the queue, all others below it. */
function aroundQueue(components: readonly DrawnComponent[], drawing: Drawing): Rows {
  return new Map(inOrder(components, drawing).map(({ id }, row) => [id, row]));
}

/** The components of a lane from top to bottom: callers first, or around their queue. */
export function inOrder(
  components: readonly DrawnComponent[],
  drawing: Drawing,
): readonly DrawnComponent[] {
  if (components.every(({ kind }) => kind !== 'queue')) return byWayAhead(components, drawing);
  const rank = (component: DrawnComponent): number => {
    const { kind } = component;
    if (kind === 'job') return callsSource(component, drawing) ? 0 : 2;
    return kind === 'queue' ? 1 : kind === 'sender' ? 4 : 3;
  };
  return [...components].sort((a, b) => rank(a) - rank(b));
}

function callsSource({ id }: DrawnComponent, { components, connections }: Drawing): boolean {
  const sources = new Set(
    components.filter(({ kind }) => kind === 'source').map((each) => each.id),
  );
  return connections.some(({ from, to }) => from === id && sources.has(to));
}

/** Callers before what they call. */
function byWayAhead(
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
