import { expect, it } from 'vitest';

import { headGap, heads } from './cargo';
import { icons } from './icons';
import { meaningOf, outlineOf } from './outline';
import { pathData, pathOf, shortened } from './path';

const numbers = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

it('each kind of message has an arrowhead of its own, which ends before the border', () => {
  const paths = Object.values(heads).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) {
    expect(Math.max(...numbers(path).filter((_, i) => i % 2 === 0))).toBe(-headGap);
  }
});

it('asynchronous work, storage and everything else have borders of their own, folded or not', () => {
  const kinds = Object.keys(icons) as (keyof typeof icons)[];
  const meanings = new Set(kinds.map(meaningOf));
  expect(meanings).toEqual(new Set([undefined, 'async', 'storage']));
  const drawn = [...meanings].flatMap((meaning) =>
    [true, false].map((isFolded) => {
      const { card, lines } = outlineOf(meaning, { width: 100, height: 54, isFolded });
      return `${card} ${lines}`;
    }),
  );
  expect(new Set(drawn).size).toBe(2 * meanings.size);
});

it('a path is shortened at its head only, and not where its leg is too short', () => {
  const path = pathOf([
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 5 },
  ]);
  expect(pathData(shortened(path, 6, 'first'))).toMatch(/^M6 0/);
  expect(pathData(shortened(path, 6, 'last'))).toBe(pathData(path));
  expect(pathData(path)).toMatch(/^M0 0.*V5$/);
});
