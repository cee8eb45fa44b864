import type { Point } from './geometry';
import { type Path, type Piece, type Position, unit } from './path';

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

const mix = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

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
