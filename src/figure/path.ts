import type { Point } from './geometry';

/** The radius of the corners of cards, and of the bends of connections. */
export const cornerRadius = 8;

/** A piece of a path: straight legs joined by quarter circles. */
export type Piece =
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

/** An end of a path, and the direction of the path there. */
export function endOf({ pieces }: Path, end: 'first' | 'last'): Position {
  const piece = pieces.at(end === 'first' ? 0 : -1);
  if (!piece) return { x: 0, y: 0, direction: { x: 1, y: 0 } };
  const direction = unit(piece.from, piece.to);
  return { ...(end === 'first' ? piece.from : piece.to), direction };
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

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

/** The direction from one point to another. */
export function unit(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length === 0
    ? { x: 1, y: 0 }
    : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function toward(from: Point, to: Point, by: number): Point {
  const { x, y } = unit(from, to);
  return { x: from.x + x * by, y: from.y + y * by };
}
