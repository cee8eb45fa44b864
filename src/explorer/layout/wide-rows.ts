import { callersFirst, type Drawing, type DrawnComponent, type Lane } from './drawing';
import { byWayAhead, callsSource, entranceOf, laneGroups, topToBottom } from './lane-order';

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
  const { entrance, inside, behind, machines } = laneGroups(drawing);
  const rows = new Map(entranceRows(entrance, machines, drawing));
  for (const { components } of [...inside, ...behind]) {
    const hasQueue = components.some(({ kind }) => kind === 'queue');
    const own = hasQueue ? aroundQueue(components, drawing) : beside(components, drawing, rows);
    for (const [id, row] of own) rows.set(id, row);
  }
  return rows;
}

/** From a row to a machine below it, whose name is above its cards; and between these. */
const machineRows = { before: 0.32, between: 0.8 } as const;

/**
 * A client above what it calls, other callers below, then machines; those that are called from inside are last.
 * A machine is between rows.
 */
function entranceRows(
  lanes: readonly Lane[],
  machines: readonly Lane[],
  { connections }: Drawing,
): Rows {
  const { gates, callers, called } = entranceOf(lanes, connections);
  const [first, ...others] = callers;
  const above = [...(first ? [first] : []), ...gates, ...others];
  const rows = new Map(above.map(({ id }, row) => [id, row]));
  let row = above.length;
  for (const { components } of machines) {
    callersFirst(components).forEach(({ id }, i) =>
      rows.set(id, row + machineRows.before + i * machineRows.between),
    );
    row += Math.ceil(components.length * machineRows.between + machineRows.before);
  }
  for (const { id } of called) rows.set(id, row++);
  return rows;
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
  return new Map(topToBottom(components, drawing).map(({ id }, row) => [id, row]));
}
