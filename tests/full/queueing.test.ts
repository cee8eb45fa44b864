import { describe, expect, it } from 'vitest';

import { simulate } from '../../src/platform/load/simulate';

const second = 1_000_000;
const serviceTime = 10_000;
const rule = {
  window: 30 * second,
  outThreshold: 70,
  inThreshold: 30,
  alertThreshold: 90,
  step: 1,
  coolDown: 60 * second,
};
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const cases = [0.5, 0.8, 0.95].flatMap((rho) => [1, 4, 16].map((c) => [rho, c] as const));

/** The mean wait of M/M/c, by Erlang's C formula. */
function erlangWait(rho: number, instances: number): number {
  const offered = rho * instances;
  let blocked = 1;
  for (let k = 1; k <= instances; k += 1) blocked = (offered * blocked) / (k + offered * blocked);
  const waits = blocked / (1 - rho * (1 - blocked));
  return (waits * serviceTime) / (instances * (1 - rho));
}

describe('a million requests for each of 20 seeds', () => {
  it.each(cases)(
    'wait as in Erlang’s formula, closely: load %f, %i instances',
    (rho, instances) => {
      const rate = (rho * instances * second) / serviceTime;
      const results = seeds.map((seed) =>
        simulate({ rate, serviceTime, instances, requests: 1_000_000, seed, rule }),
      );
      const mean = results.reduce((sum, { meanWait }) => sum + meanWait, 0) / seeds.length;
      const expected = erlangWait(rho, instances);
      expect(Math.abs(mean / expected - 1)).toBeLessThan(0.03);
      for (const { meanInSystem, meanTime } of results) {
        expect(Math.abs(meanInSystem / ((rate * meanTime) / second) - 1)).toBeLessThan(0.01);
      }
    },
  );
});
