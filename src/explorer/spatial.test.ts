import { describe, expect, test } from 'vitest';

import { neighbour } from './spatial';

const at = (id: string, x: number, y: number) => ({ id, box: { x, y, width: 10, height: 10 } });
/**
 *     a   b
 *     c   d
 *           e
 */
const nodes = [at('a', 0, 0), at('b', 40, 0), at('c', 0, 40), at('d', 40, 40), at('e', 60, 80)];

describe('an arrow key', () => {
  test.each([
    ['a', 'right', 'b'],
    ['a', 'down', 'c'],
    ['d', 'left', 'c'],
    ['d', 'up', 'b'],
    ['d', 'down', 'e'],
    ['a', 'left', undefined],
    ['nowhere', 'left', undefined],
  ] as const)('moves from %s to the %s to %s', (from, direction, to) => {
    expect(neighbour(nodes, from, direction)).toBe(to);
  });

  test('reaches every node from every other', () => {
    for (const start of nodes) {
      const seen = new Set([start.id]);
      for (const id of seen)
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = neighbour(nodes, id, direction);
          if (next) seen.add(next);
        }
      expect(seen.size).toBe(nodes.length);
    }
  });
});
