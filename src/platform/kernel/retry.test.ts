import fc from 'fast-check';
import { expect, it } from 'vitest';
import { retry } from './retry';

/** Everything that a process did, in order, with the times that it let pass. */
function played(waits: readonly number[], failures: number) {
  const log: string[] = [];
  const process = retry({
    waits,
    *attempt(number) {
      log.push(`attempt ${number}`);
      yield 1;
      return number;
    },
    hasFailed: (number) => number <= failures,
    *pause(time, next) {
      log.push(`wait for ${next}`);
      yield time;
    },
  });
  let passed = 0;
  for (;;) {
    const { done, value } = process.next();
    if (done) return { log, passed, result: value };
    passed += value;
  }
}

it('tries immediately, and no longer than until it succeeds', () => {
  expect(played([10, 20], 0)).toEqual({ log: ['attempt 1'], passed: 1, result: 1 });
  expect(played([10, 20], 1)).toEqual({
    log: ['attempt 1', 'wait for 2', 'attempt 2'],
    passed: 12,
    result: 2,
  });
});

it('tries once more than it waits, each wait counted from the failure before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e12), { maxLength: 12 }), (waits) => {
      const { log, passed, result } = played(waits, Infinity);
      expect(result).toBe(waits.length + 1);
      expect(log).toHaveLength(2 * waits.length + 1);
      expect(passed).toBe(waits.reduce((sum, time) => sum + time, 0) + waits.length + 1);
    }),
  );
});
