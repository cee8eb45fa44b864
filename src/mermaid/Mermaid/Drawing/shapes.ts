import type { Box } from '@site/src/figure/geometry';
import type { Outline } from '@site/src/figure/outline';

import type { Shape } from '../../figure';

/**
 * The border of a card that is not one of a kind, from its upper left corner.
 * @example shapeOutline('terminal', { x: 0, y: 0, width: 80, height: 40 }).card // => 'M20 0H60a20…'
 */
export function shapeOutline(shape: Shape, box: Box): Outline {
  return { card: shape === 'terminal' ? terminal(box) : decision(box), lines: '' };
}

function terminal({ width, height }: Box): string {
  const half = height / 2;
  const end = (down: number) => `a${half} ${half} 0 0 1 0 ${down}`;
  return `M${half} 0H${width - half}${end(height)}H${half}${end(-height)}z`;
}

/** Its corners are slightly round, as those of all cards. */
function decision({ width, height }: Box): string {
  const [a, b] = [width / 2, height / 2];
  const [x, y] = [Math.round(a / 10), Math.round(b / 10)];
  const top = `M${a - x} ${y}q${x} ${-y} ${2 * x} 0`;
  const side = `L${width - x} ${b - y}q${x} ${y} 0 ${2 * y}`;
  const foot = `L${a + x} ${height - y}q${-x} ${y} ${-2 * x} 0`;
  return `${top}${side}${foot}L${x} ${b + y}q${-x} ${-y} 0 ${-2 * y}z`;
}
