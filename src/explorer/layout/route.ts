import { type Box, type Point, bottom, right } from '../../figure/geometry';
import type { EdgeShape } from '../figure';
import type { DrawnConnection } from './drawing';
import { barrier, type Barrier } from './barrier';
import {
  ahead,
  gridOf,
  type Heading,
  headings,
  opposite,
  type Place,
  type Port,
  siding,
  type Tracks,
} from './grid';
import { heap } from './heap';
import { isReverse, leastLegCost, type Road, traffic, type Traffic } from './traffic';

export interface Board extends Tracks {
  readonly ports: ReadonlyMap<string, readonly Port[]>;
  /** The boundary of the platform: an edge between two nodes inside does not leave it. */
  readonly boundary: Box;
  /** Tracks outside the boundary, for edges between two nodes outside: none of them leads through the platform. */
  readonly around?: Tracks;
  /** Boxes that no edge may pass through. */
  readonly obstacles: readonly Box[];
  /** Boxes that an edge passes through only where there is no other way. */
  readonly avoided?: readonly Box[];
}

const bendCost = 14;
/** The cost of a leg through an avoided box: more than the longest detour. */
const avoidedCost = 1_000_000;
/** The cost factor off the tracks: edges turn between the lanes rather than right before a node. */
const offTrack = 1.5;

/**
 * Routes every connection as legs at right angles, around obstacles. Edges of one caller share a trunk, and so do
 * those to one callee, if they have the same label; others keep apart and cross as rarely as possible.
 *
 *     [A]──┬──[B]
 *          └──[C]
 *
 * @param roads the edges that are already drawn, to which these are added
 * @throws {Error} with the connection for which there is no route.
 */
export function routes(
  board: Board,
  connections: readonly DrawnConnection[],
  roads: Traffic = traffic(),
): readonly EdgeShape[] {
  const isBlocked = barrier(board.obstacles);
  const isBlockedOutside = barrier([...board.obstacles, board.boundary]);
  const isAvoided = barrier(board.avoided ?? []);
  const drawn = new Map<Road, EdgeShape>();
  const all = connections.map((connection) => ({
    ...connection,
    isTwoWay: connections.some((other) => isReverse(other, connection)),
  }));
  const shortFirst = [...all].sort((a, b) => distance(board, a) - distance(board, b));
  for (const connection of shortFirst) {
    const back = [...drawn.values()].find((edge) => isReverse(edge, connection));
    const points =
      back?.points.toReversed() ??
      corners(findWay({ board, roads, isBlocked, isBlockedOutside, isAvoided }, connection));
    if (!back) roads.add(connection, points);
    const { from, to, isAdded } = connection;
    drawn.set(connection, { from, to, points, ...(isAdded && { isAdded }) });
  }
  return all.flatMap((connection) => drawn.get(connection) ?? []);
}

interface State {
  readonly place: Place;
  readonly heading: Heading;
  readonly cost: number;
  readonly previous: State | undefined;
  readonly start: Port;
  /** Set once the route has entered its port. */
  readonly end: Port | undefined;
}

interface Ground {
  readonly board: Board;
  readonly roads: Traffic;
  readonly isBlocked: Barrier;
  readonly isBlockedOutside: Barrier;
  readonly isAvoided: Barrier;
}

function findWay(
  { board, roads, isAvoided, ...ground }: Ground,
  connection: Road,
): readonly Point[] {
  const starts = board.ports.get(connection.from) ?? [];
  const ends = board.ports.get(connection.to) ?? [];
  const ports = [...starts, ...ends];
  const isInside = ports.every((port) => contains(board.boundary, port));
  const isOutside = board.around && !ports.some((port) => contains(board.boundary, port));
  const grid = gridOf(
    isInside ? tracksIn(board) : isOutside ? withTracks(board, board.around) : board,
    ports,
  );
  const isBlocked = isOutside ? ground.isBlockedOutside : ground.isBlocked;
  const entrances = ends.map((end) => ({
    end,
    at: grid.placeOf(ahead(end)),
    cost: end.cost + roads.portCost(end, connection, 'to'),
  }));
  const open = heap<State>();
  const closed = new Set<number>();
  /** The lowest known cost to each place; of two routes with the same cost, the first is kept. */
  const least = new Map<number, number>();
  for (const start of starts) {
    const cost = start.cost + roads.portCost(start, connection, 'from');
    const place = grid.placeOf(ahead(start));
    const { heading } = start;
    open.push({ place, heading, cost, previous: undefined, start, end: undefined }, cost);
  }
  for (let state = open.pop(); state; state = open.pop()) {
    const { place, heading, start } = state;
    if (state.end) return way(state, start, state.end);
    const key = grid.key(place, heading);
    if (closed.has(key)) continue;
    closed.add(key);
    for (const { end, at, cost: entry } of entrances) {
      if (at.column !== place.column || at.row !== place.row) continue;
      const cost = state.cost + entry + (opposite[end.heading] === heading ? 0 : bendCost);
      open.push({ place, heading, cost, previous: state, start, end }, cost);
    }
    for (const turn of headings) {
      if (turn === opposite[heading]) continue;
      const next = grid.neighbour(place, turn);
      if (next === undefined) continue;
      const there = grid.key(next, turn);
      if (closed.has(there)) continue;
      const known = least.get(there) ?? Infinity;
      const soFar = state.cost + (turn === heading ? 0 : bendCost);
      const weight = grid.isTrack(place, next) ? 1 : offTrack;
      // Checking obstacles and existing edges is slow, so the lower bound is checked first.
      if (soFar + weight * leastLegCost(place, next) >= known) continue;
      if (isBlocked(place, next)) continue;
      const detour = isAvoided(place, next) ? avoidedCost : 0;
      const cost = soFar + weight * roads.legCost(place, next, connection) + detour;
      if (cost >= known) continue;
      least.set(there, cost);
      const step = { place: next, heading: turn, cost, previous: state, start, end: undefined };
      open.push(step, cost);
    }
  }
  throw new Error(`The figure has no way from ${connection.from} to ${connection.to}.`);
}

function tracksIn({ boundary, columns, rows }: Board): Tracks {
  return {
    columns: columns.filter((x) => x - siding > boundary.x && x + siding < right(boundary)),
    rows: rows.filter((y) => y - siding > boundary.y && y + siding < bottom(boundary)),
  };
}

const withTracks = (one: Tracks, other: Tracks): Tracks => ({
  columns: [...one.columns, ...other.columns],
  rows: [...one.rows, ...other.rows],
});

const contains = (box: Box, { x, y }: Point): boolean =>
  x > box.x && x < right(box) && y > box.y && y < bottom(box);

function way(last: State, start: Port, end: Port): readonly Point[] {
  const points: Point[] = [{ x: end.x, y: end.y }];
  for (let state = last.previous; state; state = state.previous) {
    points.unshift({ x: state.place.x, y: state.place.y });
  }
  return [{ x: start.x, y: start.y }, ...points];
}

/** The ends of a route, and the points at which it turns. */
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

/** The Manhattan distance between two nodes. */
function distance({ ports }: Board, { from, to }: Road): number {
  const distances = (ports.get(from) ?? []).flatMap((a) =>
    (ports.get(to) ?? []).map((b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)),
  );
  return Math.min(...distances);
}
