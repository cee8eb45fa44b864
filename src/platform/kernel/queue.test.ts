import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EventQueue } from './queue';

it('returns all entries, earliest first, and those of the same time in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (times) => {
      const queue = new EventQueue<number>();
      times.forEach((time, turn) => {
        queue.push(time, turn);
      });
      const out = times.map(() => queue.pop());
      const sorted = times
        .map((time, turn) => ({ time, item: turn }))
        .sort((a, b) => a.time - b.time || a.item - b.item);
      expect(out).toMatchObject(sorted);
      expect(queue.pop()).toBeUndefined();
    }),
  );
});
