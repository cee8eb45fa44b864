import fc from 'fast-check';
import { expect, test } from 'vitest';

import { difference, patched } from './patch';

test('a value with its difference from another is the other', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (from, to) => {
      expect(patched<unknown>(from, difference(from, to))).toEqual(to);
    }),
  );
});

test('equal values have no difference', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(difference(value, structuredClone(value))).toBeUndefined();
    }),
  );
});

test('a difference holds only what differs', () => {
  const from = { nodes: [{ id: 'a' }, { id: 'b' }], width: 10 };
  const to = { nodes: [{ id: 'a' }, { id: 'c' }], width: 10 };
  expect(difference(from, to)).toEqual({ nodes: { 1: { id: ['c'] } } });
  expect(difference([1, 2], [1])).toEqual([[1]]);
});
