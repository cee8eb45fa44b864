import type { LocalizedText } from '../../components/Localized';
import type { RefusalNote } from '../data';
import { type Layout, type NodeShape, refusalPadding } from '../figure';
import { lineHeight } from '../../figure/text';
import { fit, nodeStyle, plainStyle } from '../../figure/measure';
import { center, right } from '../../figure/geometry';

/**
 * A rejection in the space that its node has for it, no larger than its text. It begins with a cross, so
 * that it can be recognized without colour.
 * @param remarks below the status: the name of the control that rejects the request, if any, and the mark of
 *   an assumed status
 */
export function refusalNote(
  node: NodeShape,
  orientation: Layout['orientation'],
  status: string,
  remarks: readonly (LocalizedText | undefined)[],
): RefusalNote {
  const { refusal: space = node.box } = node;
  const room = space.width - 2 * refusalPadding;
  const first = fit({ text: `× ${status}` }, nodeStyle, room);
  const others = remarks.flatMap((text) => (text ? [fit(text, plainStyle, room)] : []));
  const rule = others.flatMap(({ lines }) => lines);
  const lines = [...first.lines, ...rule];
  const width = Math.max(first.width, ...others.map((each) => each.width)) + 2 * refusalPadding;
  const height = lines.length * lineHeight + 2 * refusalPadding - 3;
  const centred = Math.max(0, Math.min(center(node.box).x + width / 2, right(space)) - width);
  const isBelow = orientation === 'wide' && space.x < right(node.box);
  // A note beside its node that is taller than its lane overlaps it equally above and below, but not the next card.
  const above = isBelow ? 0 : Math.max(0, (height - space.height) / 2);
  return {
    box: {
      x: isBelow ? centred : space.x,
      y: space.y - above,
      width,
      height,
    },
    status: first.lines,
    rule,
  };
}
