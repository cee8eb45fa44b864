import type { Point } from '../../figure/geometry';

export const headings = ['right', 'down', 'left', 'up'] as const;
export type Heading = (typeof headings)[number];

/** A point at which an edge can leave or enter a node; `heading` points away from the node. */
export interface Port extends Point {
  readonly heading: Heading;
  /** The extra cost of this port, compared with the natural one. */
  readonly cost: number;
}

/** How far an edge runs straight before it can turn; obstacles have smaller margins than this. */
const stub = 8;
/** From the middle of a track to an edge beside it. */
export const siding = 5;

const steps: Readonly<Record<Heading, Point>> = {
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
};

export const opposite: Readonly<Record<Heading, Heading>> = {
  right: 'left',
  down: 'up',
  left: 'right',
  up: 'down',
};

/** The first point at which an edge can turn. */
export function ahead({ x, y, heading }: Port): Point {
  return { x: x + stub * steps[heading].x, y: y + stub * steps[heading].y };
}

/** A point with its indexes in the grid: integers are faster to look up than coordinates. */
export interface Place extends Point {
  readonly column: number;
  readonly row: number;
}

/** Where an edge can run, other than straight ahead from a port; on either side there is space for a second one. */
export interface Tracks {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** The points at which an edge can turn between ports. */
export function gridOf({ columns, rows }: Tracks, ports: readonly Port[]) {
  const places = [...ports, ...ports.map(ahead)];
  const xs = ascending([...columns.flatMap(sidings), ...places.map(({ x }) => x)]);
  const ys = ascending([...rows.flatMap(sidings), ...places.map(({ y }) => y)]);
  const trackXs = new Set([...columns, ...ports.map(({ x }) => x)]);
  const trackYs = new Set([...rows, ...ports.map(({ y }) => y)]);
  const tracks = { x: xs.map((x) => trackXs.has(x)), y: ys.map((y) => trackYs.has(y)) };
  return {
    placeOf: ({ x, y }: Point): Place => ({ x, y, column: xs.indexOf(x), row: ys.indexOf(y) }),
    /** A unique key for each place and heading. */
    key: ({ column, row }: Place, heading: Heading): number =>
      (column * ys.length + row) * headings.length + headings.indexOf(heading),
    isTrack: (a: Place, b: Place): boolean =>
      (a.column === b.column ? tracks.x[a.column] : tracks.y[a.row]) === true,
    neighbour(from: Place, heading: Heading): Place | undefined {
      const column = from.column + steps[heading].x;
      const row = from.row + steps[heading].y;
      const [x, y] = [xs[column], ys[row]];
      return x === undefined || y === undefined ? undefined : { x, y, column, row };
    },
  };
}

const sidings = (track: number) => [track - siding, track, track + siding];

const ascending = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
