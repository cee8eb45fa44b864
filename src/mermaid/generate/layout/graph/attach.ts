import type { Box, Point } from '../../../../figure/geometry';
import type { GraphNode } from '../../model';

/**
 * Extends the end of a line from the box of a node to the border of its shape.
 *
 *        │          The box of a decision ends above its border.
 *     ┌ ─│─ ┐
 *        ▼
 *       ╱ ╲
 *
 * @param end on a side of the box
 * @param before the point of the line before its end
 */
export function attached(end: Point, before: Point, box: Box, shape: GraphNode['shape']): Point {
  const depth = depths[shape];
  if (!depth) return end;
  const half = { x: box.width / 2, y: box.height / 2 };
  const [dx, dy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  if (dy !== 0) {
    const aside = Math.abs(end.x - box.x - half.x) / half.x;
    return { x: end.x, y: Math.round(end.y + dy * depth(aside, half.y, half.x)) };
  }
  const aside = Math.abs(end.y - box.y - half.y) / half.y;
  return { x: Math.round(end.x + dx * depth(aside, half.x, half.y)), y: end.y };
}

/**
 * How far the border is inside the box, at a share of the way from the middle of a side to its end.
 * @param along half of the box in the direction of the line
 * @param across half of the box in the other direction
 */
type Depth = (share: number, along: number, across: number) => number;

const ellipse: Depth = (share, along) => along * (1 - Math.sqrt(Math.max(0, 1 - share ** 2)));

const depths: Partial<Record<GraphNode['shape'], Depth>> = {
  decision: (share, along) => along * share,
  start: ellipse,
  end: ellipse,
  // Two half discs with straight lines between them.
  terminal: (share, along, across) => {
    const radius = Math.min(along, across);
    const beyond = share * across - (across - radius);
    return beyond <= 0 ? 0 : ellipse(beyond / radius, radius, radius);
  },
};
