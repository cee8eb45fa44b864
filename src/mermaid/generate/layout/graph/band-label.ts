import { type Box, crosses, grow, right } from '../../../../figure/geometry';
import { laneStyle, textBox } from '../../../../figure/measure';
import type { Lines } from '../../../../figure/text';
import type { EdgeShape } from '../../../figure';

const inset = 14;
const baseline = 20;

/**
 * The name of a band, in its upper left corner, or where no line crosses it: further to the right.
 * @example bandLabel(['Integration'], box, []) // => { x: box.x + 14, y: box.y + 20, anchor: 'start', … }
 */
export function bandLabel(lines: readonly string[], box: Box, edges: readonly EdgeShape[]): Lines {
  const first: Lines = { x: box.x + inset, y: box.y + baseline, anchor: 'start', lines };
  const { width } = textBox(first, laneStyle);
  const last = Math.floor(right(box) - inset - width);
  for (let x = first.x; x <= last; x += 4) {
    const label = { ...first, x };
    if (!isCrossed(grow(textBox(label, laneStyle), 4), edges)) return label;
  }
  return first;
}

function isCrossed(box: Box, edges: readonly EdgeShape[]): boolean {
  return edges.some(({ points }) =>
    points.slice(1).some((point, i) => crosses(box, points[i] ?? point, point)),
  );
}
