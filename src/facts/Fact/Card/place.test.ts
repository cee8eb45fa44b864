import fc from 'fast-check';
import { expect, it } from 'vitest';

import { placeOf } from './place';

const card = { width: 320, height: 200 };
const view = { clientWidth: 400, clientHeight: 800 };
const mark = (left: number, top: number) => ({ left, top, bottom: top + 10 });

it('a card is below its mark, and above it near the bottom of the window', () => {
  expect(placeOf(mark(20, 90), card, view)).toEqual({ left: 12, top: 106 });
  expect(placeOf(mark(20, 700), card, view)).toEqual({ left: 12, top: 494 });
});

it('a card that fits into the window is never cut, wherever its mark is', () => {
  fc.assert(
    fc.property(fc.nat({ max: 390 }), fc.nat({ max: 780 }), (left, top) => {
      const spot = placeOf(mark(left, top), card, view);
      expect(spot.left).toBeGreaterThanOrEqual(0);
      expect(spot.left + card.width).toBeLessThanOrEqual(view.clientWidth);
      expect(spot.top).toBeGreaterThanOrEqual(0);
      expect(spot.top + card.height).toBeLessThanOrEqual(view.clientHeight);
    }),
  );
});
