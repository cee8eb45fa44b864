import type { Box, Point } from '../figure/geometry';

export type Direction = 'left' | 'right' | 'up' | 'down';

const ways: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

interface Placed {
  readonly id: string;
  readonly box: Box;
}

/** Sideways distance counts more than distance ahead, so that an arrow key moves as straight as possible. */
const sideways = 2.5;

/**
 * The node to which an arrow key moves from another: the nearest in that direction.
 * @returns the id, or undefined at the edge of the figure
 */
export function neighbour(
  nodes: readonly Placed[],
  from: string,
  direction: Direction,
): string | undefined {
  const start = nodes.find(({ id }) => id === from);
  if (!start) return undefined;
  const { x, y } = ways[direction];
  const origin = middle(start.box);
  const reached = nodes.flatMap(({ id, box }) => {
    const { x: toX, y: toY } = middle(box);
    const [dx, dy] = [toX - origin.x, toY - origin.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    return ahead > 1 ? [{ id, cost: ahead + sideways * aside }] : [];
  });
  return reached.sort((a, b) => a.cost - b.cost)[0]?.id;
}

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
