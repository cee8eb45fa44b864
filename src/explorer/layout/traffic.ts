import type { EdgeShape } from '../figure';
import type { Point } from '../../figure/geometry';
import type { DrawnConnection } from './drawing';

/** The edges that are already drawn, and the cost for the next edge of running along or across them. */
export interface Traffic {
  readonly add: (edge: Road, points: readonly Point[]) => void;
  /** The cost of a leg between two neighbours in the grid, in units of length. */
  readonly legCost: (a: Point, b: Point, edge: Road) => number;
  /** The cost of a port, which is free for another edge that leaves, or enters, the same node there. */
  readonly portCost: (port: Point, edge: Road, end: End) => number;
}

/**
 * An edge to route. Those with an end and a label in common share a trunk: all calls by one caller, and all calls to
 * one callee; but not documented ones with added ones, nor with an edge in both directions, whose arrowheads would
 * seem to belong to the others.
 */
export interface Road extends DrawnConnection {
  readonly isTwoWay: boolean;
}

type End = 'from' | 'to';

const sharedTrunk = 0.4;
const sharedWithOthers = 30;
/** Edges beside each other are at least as far apart as two sidings of a track. */
const tooClose = 5;
const crossing = 150;
const takenPort = 1000;

/** A line along an axis: its position across it, and its start and end. */
interface Line {
  readonly isUpright: boolean;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

interface Leg extends Line {
  readonly edge: Road;
}

interface UsedPort extends Point {
  readonly edge: Road;
  readonly end: End;
}

export function traffic(): Traffic {
  const legs: Leg[] = [];
  const ports: UsedPort[] = [];
  return {
    add(edge, points) {
      const [first, last] = [points[0], points.at(-1)];
      if (first) ports.push({ ...first, edge, end: 'from' });
      if (last) ports.push({ ...last, edge, end: 'to' });
      points.slice(1).forEach((b, i) => {
        const a = points[i];
        if (a) legs.push({ ...lineOf(a, b), edge });
      });
    },
    legCost(a, b, edge) {
      const length = lengthOf(a, b);
      const line = lineOf(a, b);
      const beside = legs.filter((leg) => runsBeside(leg, line));
      if (beside.some((leg) => !isShared(leg.edge, edge))) return length * sharedWithOthers;
      if (beside.some((leg) => leg.at === line.at)) return length * sharedTrunk;
      const crossed = legs.filter((leg) => !isShared(leg.edge, edge) && isCrossed(leg, line));
      return length + crossed.length * crossing;
    },
    portCost(port, edge, end) {
      const users = ports.filter(({ x, y }) => x === port.x && y === port.y);
      const isFree = users.every(
        (user) => user.end === end && user.edge[end] === edge[end] && isShared(user.edge, edge),
      );
      return isFree ? 0 : takenPort;
    },
  };
}

/** Requests in both directions between two nodes are one line. */
export const isReverse = (a: Ends, b: Ends): boolean => a.from === b.to && a.to === b.from;

type Ends = Pick<EdgeShape, 'from' | 'to'>;

const isShared = (a: Road, b: Road): boolean =>
  (a.from === b.from || a.to === b.to) &&
  a.label?.text === b.label?.text &&
  a.isAdded === b.isAdded &&
  a.isTwoWay === b.isTwoWay;

/** The minimum cost of a leg, whatever is already drawn. */
export const leastLegCost = (a: Point, b: Point): number => lengthOf(a, b) * sharedTrunk;

const lengthOf = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function lineOf(a: Point, b: Point): Line {
  const isUpright = a.x === b.x && a.y !== b.y;
  return isUpright
    ? { isUpright, at: a.x, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y) }
    : { isUpright, at: a.y, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x) };
}

function runsBeside(p: Line, q: Line): boolean {
  return (
    p.isUpright === q.isUpright &&
    Math.abs(p.at - q.at) < tooClose &&
    p.low < q.high &&
    q.low < p.high
  );
}

function isCrossed(p: Line, q: Line): boolean {
  return (
    p.isUpright !== q.isUpright && p.low < q.at && q.at <= p.high && q.low <= p.at && p.at <= q.high
  );
}
