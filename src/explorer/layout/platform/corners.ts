import type { Point } from '../../../figure/geometry';

/**
 * A route without the points at which it does not turn.
 * @example corners([{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 2, y: 0 }]) // => its ends
 */
export function corners(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter((point, i) => {
    const before = points[i - 1];
    return before?.x !== point.x || before.y !== point.y;
  });
  return distinct.filter((point, i) => {
    const [before, after] = [distinct[i - 1], distinct[i + 1]];
    if (!before || !after) return true;
    const isStraight = (axis: 'x' | 'y') =>
      before[axis] === point[axis] && point[axis] === after[axis];
    return !isStraight('x') && !isStraight('y');
  });
}
