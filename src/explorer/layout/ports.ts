import { type Box, bottom, center, right } from '../../figure/geometry';
import type { NodeShape } from '../figure';
import type { Heading, Port } from './grid';

/** The position of each side of a node: beyond its label, if the label is in the way. */
export type Sides = Readonly<Record<Heading, number>>;

/** Beside the middle of a side, for a second edge. */
const offset = 9;
const offsetCost = 20;

/** The ports of a node: the middle of each side, and a point on either side of it. */
export function portsOf(
  { box }: Pick<NodeShape, 'box'>,
  sides: Sides,
  costs: Sides,
): readonly Port[] {
  const { x, y } = center(box);
  return [0, offset, -offset].flatMap((beside): readonly Port[] => {
    const extra = beside === 0 ? 0 : offsetCost;
    return [
      { x: sides.right, y: y + beside, heading: 'right', cost: costs.right + extra },
      { x: x + beside, y: sides.down, heading: 'down', cost: costs.down + extra },
      { x: sides.left, y: y + beside, heading: 'left', cost: costs.left + extra },
      { x: x + beside, y: sides.up, heading: 'up', cost: costs.up + extra },
    ];
  });
}

export function sidesOf(box: Box): Sides {
  return { right: right(box), down: bottom(box), left: box.x, up: box.y };
}
