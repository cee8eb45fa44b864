import { type Drawing, type DrawnComponent, type Lane, lanesOf } from './drawing';

/** The position of a component in a lane of two columns, counted from 0. */
export interface Cell {
  readonly column: 0 | 1;
  readonly line: number;
}

/**
 * The positions in a narrow figure. Components that call each other are one below the other; jobs are below their
 * queue, those that call out of the lane in the second column:
 *
 *     gateway            0
 *     API                1
 *     ─────────────
 *     queue              0
 *     job      job       1
 *                │
 *     ───────────┼─
 *              source    0
 */
export function cells(drawing: Drawing): ReadonlyMap<string, Cell> {
  const placed = new Map<string, Cell>();
  for (const lane of lanesOf(drawing)) {
    for (const [id, cell] of cellsOf(lane, drawing, placed)) placed.set(id, cell);
  }
  return placed;
}

type Cells = readonly (readonly [id: string, cell: Cell])[];

function cellsOf({ components }: Lane, drawing: Drawing, before: ReadonlyMap<string, Cell>): Cells {
  const { connections } = drawing;
  const isNear = (id: string) => components.some((each) => each.id === id);
  const [first] = components;
  if (first && components.length === 1) {
    const caller = connections.findLast(({ from, to }) => to === first.id && before.has(from));
    const above = first.kind === 'source' && caller ? before.get(caller.from)?.column : undefined;
    return [[first.id, { column: above ?? 0, line: 0 }]];
  }
  if (components.some(({ kind }) => kind === 'queue')) return aroundQueue(components, drawing);
  const isStack = connections.some(({ from, to }) => isNear(from) && isNear(to));
  return isStack ? stacked(components, 0, 0) : inPairs(components);
}

function aroundQueue(components: readonly DrawnComponent[], drawing: Drawing): Cells {
  const of = (test: (kind: DrawnComponent['kind']) => boolean) =>
    components.filter(({ kind }) => test(kind));
  const heads = of((kind) => kind !== 'queue' && kind !== 'job');
  const queues = of((kind) => kind === 'queue');
  const jobs = of((kind) => kind === 'job');
  const line = Math.ceil(heads.length / 2);
  const callsSource = ({ id }: DrawnComponent) =>
    drawing.connections.some(
      ({ from, to }) =>
        from === id && drawing.components.some((each) => each.id === to && each.kind === 'source'),
    );
  const below = line + queues.length;
  return [
    ...inPairs(heads),
    ...stacked(queues, 0, line),
    ...stacked(
      jobs.filter((job) => !callsSource(job)),
      0,
      below,
    ),
    ...stacked(jobs.filter(callsSource), 1, below),
  ];
}

const stacked = (parts: readonly DrawnComponent[], column: Cell['column'], from: number): Cells =>
  parts.map(({ id }, i) => [id, { column, line: from + i }]);

const inPairs = (parts: readonly DrawnComponent[]): Cells =>
  parts.map(({ id }, i) => [id, { column: i % 2 === 0 ? 0 : 1, line: Math.floor(i / 2) }]);
