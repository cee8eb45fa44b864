/** Where a card is in the window, in CSS pixels. */
export type Spot = { readonly left: number; readonly top: number };

type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;
type Size = Pick<DOMRect, 'width' | 'height'>;
type View = { readonly clientWidth: number; readonly clientHeight: number };

/** The least distance between the card and the edge of the window. */
const edge = 8;
/** The distance between the mark and the card. */
const gap = 6;

/**
 * The place of a card: below its mark, above it where there is no space below, and always inside the window's width.
 * @example placeOf({ left: 380, top: 90, bottom: 100 }, { width: 320, height: 200 }, { clientWidth: 400, clientHeight: 800 })
 * // => { left: 72, top: 106 }
 */
export function placeOf(mark: Box, card: Size, view: View): Spot {
  const rightmost = view.clientWidth - card.width - edge;
  const left = Math.max(edge, Math.min(mark.left - edge, rightmost));
  const below = mark.bottom + gap;
  const above = mark.top - gap - card.height;
  const fitsBelow = below + card.height + edge <= view.clientHeight;
  return { left, top: fitsBelow || above < edge ? below : above };
}
