import type { Point } from '../figure';

/** The edges that are drawn already, and what it costs the next one to come in their way. */
export interface Traffic {
  readonly add: (edge: { readonly from: string }, points: readonly Point[]) => void;
  /** The cost of a leg between two neighbours of the grid, in units of length. */
  readonly legCost: (a: Point, b: Point, from: string) => number;
  /** The cost of a port, free for another edge of the caller that already leaves there. */
  readonly portCost: (port: Point, from?: string) => number;
}

const sharedTrunk = 0.4;
const sharedWithOthers = 30;
const tooClose = 6;
const crossing = 150;
const takenPort = 1000;

interface Leg {
  readonly a: Point;
  readonly b: Point;
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
        if (a) legs.push({ a, b, from });
      });
    },
    legCost(a, b, from) {
      const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
      const beside = legs.filter((leg) => runsBeside(leg, { a, b }));
      if (beside.some((leg) => leg.from !== from)) return length * sharedWithOthers;
      if (beside.some((leg) => isSame(leg, { a, b }))) return length * sharedTrunk;
      const crossed = legs.filter((leg) => leg.from !== from && isCrossed(leg, { a, b }));
      return length + crossed.length * crossing;
    },
    portCost(port, from) {
      const users = ports.filter(({ x, y }) => x === port.x && y === port.y);
      return users.every((user) => from !== undefined && user.from === from) ? 0 : takenPort;
    },
  };
}

type Line = Pick<Leg, 'a' | 'b'>;
const isUpright = ({ a, b }: Line) => a.x === b.x && a.y !== b.y;

/** Along a line: where it runs across, and from where to where. */
function extent(line: Line) {
  const { a, b } = line;
  if (isUpright(line)) return { at: a.x, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y) };
  return { at: a.y, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x) };
}

function runsBeside(one: Line, other: Line): boolean {
  if (isUpright(one) !== isUpright(other)) return false;
  const [p, q] = [extent(one), extent(other)];
  return Math.abs(p.at - q.at) < tooClose && p.low < q.high && q.low < p.high;
}

function isSame(one: Line, other: Line): boolean {
  return extent(one).at === extent(other).at;
}

function isCrossed(one: Line, other: Line): boolean {
  if (isUpright(one) === isUpright(other)) return false;
  const [p, q] = [extent(one), extent(other)];
  return p.low < q.at && q.at <= p.high && q.low <= p.at && p.at <= q.high;
}
