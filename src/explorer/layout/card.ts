import { insetOf } from '../../figure/inset';
import { meaningOf } from '../../figure/outline';
import { cardHeight, cardParts, hasRemarkLine } from '../../figure/card-parts';
import type { LocalizedText } from '../../components/Localized';
import type { CardShape, NodeShape } from '../figure';
import { lineHeight } from '../../figure/text';
import { fit, centred, label, nodeStyle } from '../../figure/measure';
import type { Point } from '../../figure/geometry';
import { textWidth } from '../../typeface/width';
import type { DrawnComponent } from './drawing';
import type { DrawnPart } from './platform/drawing';
import { headingId } from './platform/places';

const { inset, text: textStart, lines: mostLines } = cardParts;
/** Longer names are broken into lines. */
const usualName = 84;
/** A rejection by a service. */
const remarkWidth = Math.ceil(textWidth('× 400 Bad Request', nodeStyle.size, 600));
/** The size of a family. */
const sizeWidth = Math.ceil(textWidth('20 integrations', nodeStyle.size, 400));

/**
 * The width of cards in one column.
 * @param lines the most lines of a name
 * @param step the fewer, the narrower the cards, with more lines
 * @param name the width of a name that is not broken into lines
 */
export function cardWidth(
  parts: readonly DrawnPart[],
  lines = mostLines - 1,
  step: number = lineHeight,
  name = usualName,
): number {
  const widths = parts.map((part) => {
    const { rejects, members } = part;
    const size = members === undefined ? 0 : textStart + sizeWidth;
    const remark = rejects ? inset + remarkWidth : size;
    const named = textStart + nameFit(part, { name, lines, step });
    return Math.max(named, remark) + insetOf(meaningOf(part.kind)).end;
  });
  return 2 * Math.ceil((Math.max(...widths) + inset) / 2);
}

/** The widest word of a name that a narrow card has space for. */
const widestWord = 98;

/** Whether a name fits a card that is narrow enough for a phone. */
export function fitsCard(name: LocalizedText): boolean {
  const { lines, width } = fit(name, nodeStyle, widestWord);
  return lines.length <= mostLines && width <= widestWord;
}

/** As narrow as possible; a name that needs more than its lines makes the card wider, step by step. */
function nameFit(
  { label: text, members }: DrawnPart,
  { name, lines, step }: { readonly name: number; readonly lines: number; readonly step: number },
): number {
  let width = name;
  const most = members === undefined ? lines : mostLines;
  while (fit(text, nodeStyle, width).lines.length > most) width += step;
  return fit(text, nodeStyle, width).width;
}

type Card = Omit<NodeShape, 'refusal'> & { readonly card: CardShape };

/** A part as a card that is centred on a point. */
export function card(part: DrawnPart, at: Point, width: number): Card {
  const { id, kind, label: text, members, family } = part;
  const x = at.x - width / 2;
  const { end, foot } = insetOf(meaningOf(kind));
  const box = { x, y: at.y - cardHeight / 2, width, height: cardHeight };
  const start = {
    x: x + textStart,
    y: 0,
    anchor: 'start',
    width: width - textStart - inset - end,
  } as const;
  const lines = label(text, nodeStyle, start);
  const hasRoom = hasRemarkLine(lines);
  const isRemarked = hasRoom && (members !== undefined || part.isAdded === true);
  const middle = at.y - foot / 2 - (isRemarked ? lineHeight / 2 : 0);
  const name = centred(lines, middle, nodeStyle);
  return {
    id,
    kind,
    box,
    label: name,
    ...(part.isAdded && { isAdded: part.isAdded }),
    card: {
      ...(part.part !== undefined && { part: part.part }),
      zone: headingId(part),
      ...(members !== undefined && hasRoom && { members }),
      ...(family && hasRoom && { family }),
    },
  };
}

/** A component as a card. @param at its left side and its width */
export function cardAt(
  component: DrawnComponent,
  at: { readonly x: number; readonly width: number },
  top: number,
): Card {
  return card(component, { x: at.x + at.width / 2, y: top + cardHeight / 2 }, at.width);
}
