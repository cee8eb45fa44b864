import { type Drawing, type DrawnComponent, type Lane, lanesOf } from './drawing';

/** The position of a component in its lane, counted from 0; a lane with a queue can have two columns. */
export interface Slot {
  readonly column: number;
  readonly row: number;
}

/**
 * The position of each component in its lane. The longest path through the platform is drawn as one straight line, so
 * the component with the longest path ahead chooses first: directly behind the component that calls it, if that
 * position is free. A queue is between those that use it:
 *
 *     client ─ WAF ─ gateway ─ link site       [·]                0
 *                      API      [·]             │                 1
 *                      API ─────────────────── queue ─ job ─ source  2
 *                                              job                3
 *
 * @param columns the number of columns of a lane with a queue
 * @example slots(drawing, 2).get('data-api') // => { column: 0, row: 2 }
 */
export function slots(drawing: Drawing, columns: 1 | 2): ReadonlyMap<string, Slot> {
  const taken = new Map<string, Slot>();
  let passed = 0;
  for (const lane of lanesOf(drawing)) {
    const own = lane.components.some(isQueue)
      ? aroundQueue(lane, drawing, { passed, columns })
      : inOneColumn(lane, drawing, taken);
    for (const [id, slot] of own) taken.set(id, slot);
    passed = 1 + Math.max(...[...own.values()].map(({ row }) => row));
  }
  return taken;
}

type Slots = ReadonlyMap<string, Slot>;

const isQueue = ({ kind }: DrawnComponent) => kind === 'queue';

function inOneColumn({ components }: Lane, drawing: Drawing, before: Slots): Slots {
  const taken = new Map<string, Slot>();
  const used = new Set<number>();
  const ahead = new Map(components.map(({ id }) => [id, wayAhead(drawing, id)]));
  const byWay = [...components].sort((a, b) => (ahead.get(b.id) ?? 0) - (ahead.get(a.id) ?? 0));
  for (const { id } of byWay) {
    const callers = drawing.connections.flatMap(({ from, to }) => {
      const slot = to === id ? (taken.get(from) ?? before.get(from)) : undefined;
      return slot ? [slot] : [];
    });
    // The nearest caller is in the last column.
    const caller = callers.find(({ column }) => column > 0) ?? callers[0];
    let row = caller?.row ?? 0;
    if (used.has(row)) row = firstFree(used);
    used.add(row);
    taken.set(id, { column: 0, row });
  }
  return taken;
}

interface Room {
  /** The rows of the lane before. */
  readonly passed: number;
  readonly columns: 1 | 2;
}

/**
 * The queue is in the first row that the lane before leaves free. Jobs are below it, or beside it if they call the
 * next lane; all others are above.
 */
function aroundQueue({ components }: Lane, drawing: Drawing, { passed, columns }: Room): Slots {
  const others = components.filter((each) => !isQueue(each));
  const isOut = (each: DrawnComponent) => callsOut(each, components, drawing);
  const ordered = [...others.filter(isOut), ...others.filter((each) => !isOut(each))];
  const heads = ordered.filter(({ kind }) => kind !== 'job').toReversed();
  const jobs = ordered.filter(({ kind }) => kind === 'job');
  const columnOf = (each: DrawnComponent) => (columns === 2 && isOut(each) ? 1 : 0);
  const inColumn = (parts: readonly DrawnComponent[], column: number, from: number) =>
    parts
      .filter((each) => columnOf(each) === column)
      .map(({ id }, i) => [id, { column, row: from + i }] as const);
  const above = [0, 1].flatMap((column) => inColumn(heads, column, 0));
  const start = Math.max(passed, ...above.map(([, { row }]) => row + 1));
  const below = [...components.filter(isQueue), ...jobs];
  return new Map([...above, ...[0, 1].flatMap((column) => inColumn(below, column, start))]);
}

function callsOut(
  { id }: DrawnComponent,
  near: readonly DrawnComponent[],
  { components, connections }: Drawing,
): boolean {
  const isFar = ({ id: other, kind }: DrawnComponent) =>
    kind !== 'store' && near.every((each) => each.id !== other);
  const far = new Set(components.filter(isFar).map((each) => each.id));
  return connections.some(({ from, to }) => from === id && far.has(to));
}

function firstFree(used: ReadonlySet<number>): number {
  let row = 0;
  while (used.has(row)) row += 1;
  return row;
}

/** The number of connections on the longest path from a component; a path ends where it would repeat a component. */
function wayAhead(drawing: Drawing, id: string, behind: readonly string[] = []): number {
  const next = drawing.connections
    .filter(({ from, to }) => from === id && !behind.includes(to))
    .map(({ to }) => 1 + wayAhead(drawing, to, [...behind, id]));
  return Math.max(0, ...next);
}
