import type { Point } from '../figure';

/** The edges that are already drawn, and the cost for the next edge of running along or across them. */
export interface Traffic {
  readonly add: (edge: { readonly from: string }, points: readonly Point[]) => void;
  /** The cost of a leg between two neighbours in the grid, in units of length. */
  readonly legCost: (a: Point, b: Point, from: string) => number;
  /** The cost of a port, which is free for another edge of the caller that already uses it. */
  readonly portCost: (port: Point, from?: string) => number;
}

const sharedTrunk = 0.4;
const sharedWithOthers = 30;
const tooClose = 6;
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
  readonly from: string;
}

export function traffic(): Traffic {
  const legs: Leg[] = [];
  const ports: (Point & { readonly from: string | undefined })[] = [];
  return {
    add({ from }, points) {
      const [first, last] = [points[0], points.at(-1)];
      if (first) ports.push({ ...first, from });
      if (last) ports.push({ ...last, from: undefined });
      points.slice(1).forEach((b, i) => {
        const a = points[i];
        if (a) legs.push({ ...lineOf(a, b), from });
      });
    },
    legCost(a, b, from) {
      const length = lengthOf(a, b);
      const line = lineOf(a, b);
      const beside = legs.filter((leg) => runsBeside(leg, line));
      if (beside.some((leg) => leg.from !== from)) return length * sharedWithOthers;
      if (beside.some((leg) => leg.at === line.at)) return length * sharedTrunk;
      const crossed = legs.filter((leg) => leg.from !== from && isCrossed(leg, line));
      return length + crossed.length * crossing;
    },
    portCost(port, from) {
      const users = ports.filter(({ x, y }) => x === port.x && y === port.y);
      return users.every((user) => from !== undefined && user.from === from) ? 0 : takenPort;
    },
  };
}

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
