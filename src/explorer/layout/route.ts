import type { Box, EdgeShape, Point } from '../figure';
import { crosses } from './blocks';
import { heap } from './heap';
import { traffic, type Traffic } from './traffic';

const headings = ['right', 'down', 'left', 'up'] as const;
export type Heading = (typeof headings)[number];

/** Where an edge may leave or enter a node; `heading` points away from the node. */
export interface Port extends Point {
  readonly heading: Heading;
  /** What it costs to use this port rather than the natural one. */
  readonly cost: number;
}

export interface Board {
  readonly ports: ReadonlyMap<string, readonly Port[]>;
  /** What no edge may pass through. */
  readonly obstacles: readonly Box[];
  /** Where an edge may run besides straight ahead from a port; on either side there is room for a second. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

type Connection = Pick<EdgeShape, 'from' | 'to'>;

/** How far an edge runs straight before it may turn; obstacles keep less than this around them. */
const stub = 8;
const bendCost = 14;
/** Edges turn between the lanes rather than right before a node. */
const offTrack = 1.5;
/** From the middle of a track to an edge beside it. */
const siding = 5;

/**
 * Draws every connection as legs at right angles, around what is in the way. Edges of one caller
 * share a trunk; those of different callers keep apart and cross as seldom as they can.
 *
 *     [A]──┬──[B]
 *          └──[C]
 *
 * @throws {Error} naming the connection that finds no way.
 */
export function routes(board: Board, connections: readonly Connection[]): readonly EdgeShape[] {
  const roads = traffic();
  const drawn = new Map<Connection, EdgeShape>();
  const shortFirst = [...connections].sort((a, b) => distance(board, a) - distance(board, b));
  for (const connection of shortFirst) {
    const points = corners(findWay(board, roads, connection));
    roads.add(connection, points);
    drawn.set(connection, { ...connection, points });
  }
  return connections.flatMap((connection) => drawn.get(connection) ?? []);
}

interface State extends Point {
  readonly heading: Heading;
  readonly cost: number;
  readonly previous?: State;
  readonly start: Port;
  /** Set once the way has entered its port. */
  readonly end?: Port;
}

function findWay(board: Board, roads: Traffic, connection: Connection): readonly Point[] {
  const starts = board.ports.get(connection.from) ?? [];
  const ends = board.ports.get(connection.to) ?? [];
  const grid = gridOf(board, [...starts, ...ends]);
  const open = heap<State>();
  const closed = new Set<string>();
  for (const start of starts) {
    const cost = start.cost + roads.portCost(start, connection.from);
    open.push({ ...ahead(start), heading: start.heading, cost, start }, cost);
  }
  for (let state = open.pop(); state; state = open.pop()) {
    if (state.end) return way(state, state.start, state.end);
    const key = `${state.x} ${state.y} ${state.heading}`;
    if (closed.has(key)) continue;
    closed.add(key);
    for (const end of ends) {
      const entrance = ahead(end);
      if (entrance.x !== state.x || entrance.y !== state.y) continue;
      const bend = opposite(end.heading) === state.heading ? 0 : bendCost;
      const cost = state.cost + end.cost + bend + roads.portCost(end);
      open.push({ ...state, cost, previous: state, end }, cost);
    }
    for (const next of grid.neighbours(state)) {
      if (next.heading === opposite(state.heading)) continue;
      if (closed.has(`${next.x} ${next.y} ${next.heading}`)) continue;
      if (board.obstacles.some((box) => crosses(box, state, next))) continue;
      const bend = next.heading === state.heading ? 0 : bendCost;
      const length = roads.legCost(state, next, connection.from);
      const cost = state.cost + bend + length * (grid.isTrack(state, next) ? 1 : offTrack);
      open.push({ ...next, cost, previous: state, start: state.start }, cost);
    }
  }
  throw new Error(`The figure has no way from ${connection.from} to ${connection.to}.`);
}

const steps: Readonly<Record<Heading, Point>> = {
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
};

const opposite = (heading: Heading): Heading =>
  headings[(headings.indexOf(heading) + 2) % 4] ?? heading;

function ahead({ x, y, heading }: Port): Point {
  return { x: x + stub * steps[heading].x, y: y + stub * steps[heading].y };
}

function gridOf({ columns, rows }: Board, ports: readonly Port[]) {
  const places = [...ports, ...ports.map(ahead)];
  const xs = ascending([...columns.flatMap(sidings), ...places.map(({ x }) => x)]);
  const ys = ascending([...rows.flatMap(sidings), ...places.map(({ y }) => y)]);
  const columnAt = new Map(xs.map((x, column) => [x, column]));
  const rowAt = new Map(ys.map((y, row) => [y, row]));
  const tracks = {
    x: new Set([...columns, ...ports.map(({ x }) => x)]),
    y: new Set([...rows, ...ports.map(({ y }) => y)]),
  };
  return {
    isTrack: (a: Point, b: Point) => (a.x === b.x ? tracks.x.has(a.x) : tracks.y.has(a.y)),
    neighbours(from: Point): readonly (Point & { readonly heading: Heading })[] {
      return headings.flatMap((heading) => {
        const x = xs[(columnAt.get(from.x) ?? -9) + steps[heading].x];
        const y = ys[(rowAt.get(from.y) ?? -9) + steps[heading].y];
        return x === undefined || y === undefined ? [] : [{ x, y, heading }];
      });
    },
  };
}

const sidings = (track: number) => [track - siding, track, track + siding];

const ascending = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

function way(last: State, start: Port, end: Port): readonly Point[] {
  const points: Point[] = [{ x: end.x, y: end.y }];
  for (let state = last.previous; state; state = state.previous) {
    points.unshift({ x: state.x, y: state.y });
  }
  return [{ x: start.x, y: start.y }, ...points];
}

/** The points at which a way turns, and its ends. */
function corners(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const isStraight =
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y);
    return !isStraight;
  });
}

/** How far two nodes are from each other, along the axes. */
function distance({ ports }: Board, { from, to }: Connection): number {
  const distances = (ports.get(from) ?? []).flatMap((a) =>
    (ports.get(to) ?? []).map((b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)),
  );
  return Math.min(...distances);
}
