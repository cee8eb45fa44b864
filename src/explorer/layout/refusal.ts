import type { RefusalNote } from '../data';
import { type Layout, lineHeight, type NodeShape, refusalPadding } from '../figure';
import { center, fit, right } from './blocks';
import { nodeStyle, plainStyle } from './style';

/**
 * A rejection in the space that its node has for it, no larger than its text. It begins with a cross, so
 * that it can be recognized without colour.
 * @param rule the name of the control that rejects the request, if any
 */
export function refusalNote(
  node: NodeShape,
  orientation: Layout['orientation'],
  status: string,
  rule: string | undefined,
): RefusalNote {
  const { refusal: space = node.box } = node;
  const room = space.width - 2 * refusalPadding;
  const first = fit({ text: `✕ ${status}` }, nodeStyle, room);
  const second = rule === undefined ? undefined : fit({ text: rule }, plainStyle, room);
  const lines = [...first.lines, ...(second?.lines ?? [])];
  const width = Math.max(first.width, second?.width ?? 0) + 2 * refusalPadding;
  const height = lines.length * lineHeight + 2 * refusalPadding - 3;
  const centred = Math.max(0, Math.min(center(node.box).x + width / 2, right(space)) - width);
  // A note beside its node that is taller than its lane overlaps it equally above and below, but not the next card.
  const above = orientation === 'wide' ? 0 : Math.max(0, (height - space.height) / 2);
  return {
    box: {
      x: orientation === 'wide' ? centred : space.x,
      y: space.y - above,
      width,
      height,
    },
    status: first.lines,
    rule: second?.lines ?? [],
  };
}
