import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Point } from './geometry';
import { endOf, pathData, pathOf } from './path';
import { positionAt } from './position';

/** Legs that turn at right angles. */
const corners = fc
  .array(fc.integer({ min: 4, max: 200 }), { minLength: 1, maxLength: 7 })
  .map((lengths) =>
    lengths.reduce<Point[]>(
      (points, length, i) => {
        const { x, y } = points.at(-1) ?? { x: 0, y: 0 };
        return [...points, i % 2 === 0 ? { x: x + length, y } : { x, y: y + length }];
      },
      [{ x: 10, y: 20 }],
    ),
  );
const share = fc.double({ min: 0, max: 1, noNaN: true });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('a path', () => {
  test('begins and ends where its edge does', () => {
    fc.assert(
      fc.property(corners, (points) => {
        const path = pathOf(points);
        const [first, last] = [points[0], points.at(-1)];
        expect(positionAt(path, 0)).toMatchObject({ x: first?.x, y: first?.y });
        expect(positionAt(path, 1).x).toBeCloseTo(last?.x ?? NaN, 6);
        expect(positionAt(path, 1).y).toBeCloseTo(last?.y ?? NaN, 6);
        for (const [end, at] of [
          ['first', 0],
          ['last', 1],
        ] as const) {
          const [known, found] = [positionAt(path, at), endOf(path, end)];
          expect(distance(known, found)).toBeLessThan(1e-6);
          expect(distance(known.direction, found.direction)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  test('is continuous', () => {
    fc.assert(
      fc.property(corners, share, (points, at) => {
        const path = pathOf(points);
        const next = Math.min(1, at + 1 / path.length);
        expect(distance(positionAt(path, at), positionAt(path, next))).toBeLessThan(2);
      }),
    );
  });

  test('has a direction of length 1', () => {
    fc.assert(
      fc.property(corners, share, (points, at) => {
        const { direction } = positionAt(pathOf(points), at);
        expect(Math.hypot(direction.x, direction.y)).toBeCloseTo(1, 6);
        expect(direction.x).toBeGreaterThanOrEqual(0);
        expect(direction.y).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is drawn with a rounded corner', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 40 },
    ];
    expect(pathData(pathOf(points))).toBe('M0 0H22q8 0 8 8V40');
  });
});
