import { describe, expect, it } from 'vitest';
import { createRandom } from '../kernel/random';
import { exponential } from './exponential';
import { Histogram } from './histogram';
import type { ScalingRule } from './scaler';
import { LoadError, simulate, type LoadOrder } from './simulate';
import { WaitingLine } from './waiting';

const second = 1_000_000;
const rule: ScalingRule = {
  window: 10 * second,
  outThreshold: 70,
  inThreshold: 30,
  alertThreshold: 90,
  step: 1,
  coolDown: 20 * second,
};
const serviceTime = 10_000;

/** The order that keeps this many instances busy for a share of their time. */
function order(rho: number, instances: number, rest: Partial<LoadOrder> = {}): LoadOrder {
  const rate = (rho * instances * second) / serviceTime;
  return { rate, serviceTime, instances, requests: 1_000_000, rule, ...rest };
}

/** The mean wait of M/M/c, by Erlang's C formula. */
function erlangWait(rho: number, instances: number): number {
  const offered = rho * instances;
  let blocked = 1;
  for (let k = 1; k <= instances; k += 1) blocked = (offered * blocked) / (k + offered * blocked);
  const waits = blocked / (1 - rho * (1 - blocked));
  return (waits * serviceTime) / (instances * (1 - rho));
}

describe('a queue before instances', () => {
  it.each([
    [0.5, 1, 4, 3],
    [0.5, 4, 4, 3],
    [0.8, 1, 4, 3],
    [0.8, 4, 4, 3],
    [0.8, 16, 4, 3],
    [0.95, 4, 6, 8],
  ])(
    'has the mean wait of the Erlang C formula: load %f, %i instances',
    (rho, instances, seeds, percent) => {
      let sum = 0;
      for (let seed = 1; seed <= seeds; seed += 1) {
        sum += simulate(order(rho, instances, { seed })).meanWait;
      }
      const expected = erlangWait(rho, instances);
      expect(Math.abs(sum / seeds / expected - 1) * 100).toBeLessThan(percent);
    },
  );

  it('satisfies Little’s law', () => {
    const { meanInSystem, meanTime, utilisation } = simulate(order(0.8, 4));
    expect(meanInSystem / ((320 * meanTime) / second)).toBeCloseTo(1, 2);
    expect(utilisation).toBeCloseTo(0.8, 2);
  });

  it('has exponential quantiles with one instance', () => {
    const { p50, p95, p99 } = simulate(order(0.5, 1));
    const mean = serviceTime / 0.5;
    for (const [found, share] of [
      [p50, 0.5],
      [p95, 0.95],
      [p99, 0.99],
    ] as const) {
      expect(found / (-Math.log(1 - share) * mean)).toBeCloseTo(1, 1);
    }
  });

  it('is the same for the same seed, and different for different seeds', () => {
    const once = simulate(order(0.8, 2, { requests: 1000, seed: 3 }));
    expect(simulate(order(0.8, 2, { requests: 1000, seed: 3 }))).toEqual(once);
    expect(simulate(order(0.8, 2, { requests: 1000, seed: 4 }))).not.toEqual(once);
  });

  it('ends after its duration', () => {
    const { completed, duration } = simulate({
      ...{ rate: 50, serviceTime, instances: 1, rule },
      duration: 60 * second,
    });
    expect(completed).toBeGreaterThan(2700);
    expect(completed).toBeLessThan(3300);
    expect(duration).toBeGreaterThanOrEqual(60 * second);
  });
});

describe('the scaler', () => {
  it('adds instances if two are not enough, and alerts once', () => {
    const { instances, alerts, utilisation } = simulate(order(2, 2, { maxInstances: 16 }));
    expect(instances[0]).toEqual({ at: 0, count: 2 });
    expect(instances.at(-1)?.count).toBeGreaterThanOrEqual(6);
    expect(alerts.length).toBeGreaterThanOrEqual(1);
    expect(utilisation).toBeLessThan(0.75);
    const gaps = instances.slice(2).map(({ at }, index) => at - (instances[index + 1]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(rule.coolDown);
  });

  it('measures the load of each window, by which it scales', () => {
    const { loads, instances, alerts } = simulate({
      ...order(1.6, 2),
      maxInstances: 10,
      requests: 60_000,
    });
    expect(loads.slice(0, 3).map(({ at }) => at / rule.window)).toEqual([1, 2, 3]);
    const loadAt = (time: number) => loads.find(({ at }) => at === time)?.load;
    for (const { at } of instances.slice(1, 2)) expect(loadAt(at)).toBeGreaterThan(70);
    for (const { at, load } of alerts) expect(loadAt(at)).toBe(load);
  });

  it('serves waiting requests with a new instance', () => {
    const overloaded = order(2, 2, { requests: 40_000 });
    const [fixed, scaled] = [2, 16].map((maxInstances) =>
      simulate({ ...overloaded, maxInstances }),
    );
    // Two instances process 40,000 requests in 200 s; with more instances, the backlog is cleared sooner.
    expect(fixed?.duration).toBeGreaterThan(190 * second);
    expect(scaled?.duration).toBeLessThan(120 * second);
  });

  it('stays within its limits, and does not scale without need', () => {
    const counts = (load: number, most: number) =>
      simulate(order(load, 2, { maxInstances: most, requests: 200_000 })).instances.map(
        ({ count }) => count,
      );
    expect(Math.max(...counts(3, 4))).toBe(4);
    expect(counts(0.5, 8)).toEqual([2]);
  });
});

describe('an invalid order', () => {
  it.each<[Partial<LoadOrder>, RegExp]>([
    [{ rate: 0 }, /rate is 0, expected/],
    [{ rate: NaN }, /rate is NaN/],
    [{ instances: 1.5 }, /instances is 1.5, expected 1 to 1000/],
    [{ instances: 4, maxInstances: 2 }, /maxInstances is 2/],
    [{ requests: 0 }, /requests is 0/],
    [{ duration: -1 }, /duration is -1/],
    [{ rate: -1, serviceTime: 0 }, /rate is -1[^]*serviceTime is 0/],
  ])('%j', (rest, message) => {
    expect(() => simulate(order(0.5, 2, rest))).toThrow(LoadError);
    expect(() => simulate(order(0.5, 2, rest))).toThrow(message);
  });
});

it('exponential numbers have the expected mean, variance and tail', () => {
  const { next } = createRandom(1, 'test');
  const count = 2_000_000;
  let [sum, squares, beyond] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const x = exponential(next);
    sum += x;
    squares += x * x;
    if (x > 8) beyond += 1;
  }
  expect(sum / count).toBeCloseTo(1, 2);
  expect(squares / count - (sum / count) ** 2).toBeCloseTo(1, 1);
  expect(beyond / count / Math.exp(-8)).toBeCloseTo(1, 0);
});

it('a line is first in, first out, at any length', () => {
  const line = new WaitingLine();
  let [next, expected] = [0, 0];
  for (let round = 0; round < 5000; round += 1) {
    for (let i = 0; i < 3; i += 1) line.push((next += 1));
    for (let i = 0; i < 2; i += 1) expect(line.shift()).toBe((expected += 1));
  }
  expect(line.size).toBe(5000);
});

it('the error of a histogram is at most 1 %', () => {
  const histogram = new Histogram();
  for (let value = 1; value <= 100_000; value += 1) histogram.add(value);
  for (const share of [0.01, 0.5, 0.95, 0.99]) {
    expect(Math.abs(histogram.quantile(share) / (share * 100_000) - 1)).toBeLessThan(0.01);
  }
  expect(new Histogram().quantile(0.5)).toBe(0);
});
