import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { panBy, reveal, viewBox, whole, type Zoom, zoomBy } from './zoom';

const size = { width: 400, height: 200 };
const part = fc.double({ min: -2, max: 3, noNaN: true });
const point = fc.record({ x: part, y: part });

const zooms: fc.Arbitrary<Zoom> = fc
  .array(fc.tuple(fc.double({ min: 0.2, max: 4, noNaN: true }), point, point))
  .map((moves) =>
    moves.reduce((zoom, [factor, around, by]) => panBy(zoomBy(zoom, factor, around), by), whole),
  );

const shown = (zoom: Zoom) => viewBox(size, zoom).split(' ').map(Number);

describe('a zoomed figure', () => {
  test('is shown completely at first', () => {
    expect(viewBox(size, whole)).toBe('0 0 400 200');
  });

  test('never shows anything beyond its edges', () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        const [x = -1, y = -1, width = 0, height = 0] = shown(zoom);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.02);
        expect(x + width).toBeLessThanOrEqual(size.width + 0.02);
        expect(y + height).toBeLessThanOrEqual(size.height + 0.02);
      }),
    );
  });

  test('is zoomed around a fixed point', () => {
    const zoom = zoomBy(whole, 2, { x: 0.25, y: 0.5 });
    const [x = 0, , width = 0] = shown(zoom);
    expect((0.25 * size.width - x) / width).toBeCloseTo(0.25);
  });

  test('moves only as far as needed to show a box', () => {
    const zoom = zoomBy(whole, 4, { x: 0, y: 0 });
    const box = { x: 350, y: 150, width: 20, height: 20 };
    const [x = 0, y = 0, width = 0, height = 0] = shown(reveal(zoom, size, box));
    expect(x).toBeLessThanOrEqual(box.x);
    expect(x + width).toBeGreaterThanOrEqual(box.x + box.width);
    expect(y + height).toBeGreaterThanOrEqual(box.y + box.height);
    expect(reveal(whole, size, box)).toEqual(whole);
  });
});
