import { cornerRadius, type Point } from './geometry';

/** A piece of a path: straight legs joined by quarter circles. */
type Piece =
  | { readonly type: 'leg'; readonly from: Point; readonly to: Point; readonly length: number }
  | {
      readonly type: 'bend';
      readonly from: Point;
      readonly corner: Point;
      readonly to: Point;
      readonly radius: number;
      readonly length: number;
    };

export interface Path {
  readonly pieces: readonly Piece[];
  readonly length: number;
}

/** A point on a path, and the direction of the path there, as a unit vector. */
export interface Position extends Point {
  readonly direction: Point;
}

/**
 * The path through the corners of an edge, rounded where it turns.
 * @example pathData(pathOf([{ x: 0, y: 0 }, { x: 30, y: 0 }])) // => 'M0 0H30'
 */
export function pathOf(points: readonly Point[]): Path {
  const pieces: Piece[] = [];
  let from = points[0] ?? { x: 0, y: 0 };
  points.slice(1).forEach((corner, i) => {
    const next = points[i + 2];
    const room = Math.min(distance(from, corner), next ? distance(corner, next) / 2 : 0);
    const radius = Math.min(cornerRadius, room);
    const end = toward(corner, from, radius);
    pieces.push({ type: 'leg', from, to: end, length: distance(from, end) });
    from = end;
    if (!next || radius === 0) return;
    const to = toward(corner, next, radius);
    pieces.push({ type: 'bend', from, corner, to, radius, length: (Math.PI / 2) * radius });
    from = to;
  });
  return { pieces, length: pieces.reduce((sum, { length }) => sum + length, 0) };
}

/** A path without its last units, or without its first ones, if its leg there is longer. */
export function shortened({ pieces, length }: Path, by: number, end: 'first' | 'last'): Path {
  const at = end === 'first' ? 0 : pieces.length - 1;
  const piece = pieces[at];
  if (piece?.type !== 'leg' || piece.length <= by) return { pieces, length };
  const leg = { ...piece, length: piece.length - by };
  const cut =
    end === 'first'
      ? { ...leg, from: toward(piece.from, piece.to, by) }
      : { ...leg, to: toward(piece.to, piece.from, by) };
  return { pieces: pieces.with(at, cut), length: length - by };
}

/** The `d` of an SVG path. Bends are relative to where they begin, so that they are alike and compress well. */
export function pathData({ pieces }: Path): string {
  const start = pieces[0]?.from ?? { x: 0, y: 0 };
  return [`M${coordinates(start)}`, ...pieces.map(pieceData)].join('');
}

function pieceData(piece: Piece): string {
  const { from, to } = piece;
  if (piece.type === 'bend')
    return `q${coordinates(between(from, piece.corner), between(from, to))}`;
  if (from.y === to.y) return `H${to.x}`;
  return from.x === to.x ? `V${to.y}` : `L${coordinates(to)}`;
}

const between = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });

/** Coordinates with as few spaces as SVG needs. */
const coordinates = (...points: readonly Point[]): string =>
  points
    .flatMap(({ x, y }) => [x, y])
    .join(' ')
    .replaceAll(' -', '-');

/**
 * The position on a path at a fraction of its length, from 0 at the start to 1 at the end.
 * @example positionAt(pathOf([{ x: 0, y: 0 }, { x: 30, y: 0 }]), 0.5) // => { x: 15, y: 0, … }
 */
export function positionAt({ pieces, length }: Path, fraction: number): Position {
  let rest = Math.min(Math.max(fraction, 0), 1) * length;
  const current =
    pieces.find((piece, i) => {
      const isHere = rest <= piece.length || i === pieces.length - 1;
      if (!isHere) rest -= piece.length;
      return isHere;
    }) ?? pieces[0];
  if (!current) return { x: 0, y: 0, direction: { x: 1, y: 0 } };
  const share = current.length === 0 ? 1 : Math.min(rest / current.length, 1);
  return current.type === 'leg' ? onLeg(current, share) : onBend(current, share);
}

function onLeg(
  { from, to }: { readonly from: Point; readonly to: Point },
  share: number,
): Position {
  const direction = unit(from, to);
  return { ...mix(from, to, share), direction };
}

function onBend({ from, corner, to }: Extract<Piece, { type: 'bend' }>, share: number): Position {
  const [before, after] = [mix(from, corner, share), mix(corner, to, share)];
  return { ...mix(before, after, share), direction: unit(before, after) };
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

const mix = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

function unit(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length === 0
    ? { x: 1, y: 0 }
    : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function toward(from: Point, to: Point, by: number): Point {
  const { x, y } = unit(from, to);
  return { x: from.x + x * by, y: from.y + y * by };
}

/** The number of pieces of a bend, each of which is approximately straight. */
const cuts = 4;

/**
 * The fractions of a path, from 0 to 1, between which it is approximately straight.
 * @example waypointsOf(pathOf([{ x: 0, y: 0 }, { x: 30, y: 0 }])) // => [0, 1]
 */
export function waypointsOf({ pieces, length }: Path): readonly number[] {
  let gone = 0;
  const ends = pieces.flatMap((piece) => {
    const begin = gone;
    gone += piece.length;
    const count = piece.type === 'leg' ? 1 : cuts;
    return Array.from({ length: count }, (_, i) => begin + (piece.length * (i + 1)) / count);
  });
  return [0, ...ends.map((end) => Math.min(1, end / Math.max(1, length)))];
}
