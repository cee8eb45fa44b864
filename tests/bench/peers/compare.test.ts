import { describe, expect, it } from 'vitest';

import { isKept } from '../measure';
import { measuresOf, type Taken } from './compare';
import { blockingTime } from './load';

const taken = (milliseconds: number, mark: number): Taken => ({
  load: {
    bytes: milliseconds * 1024,
    firstPaint: milliseconds,
    largestPaint: milliseconds,
    blocking: milliseconds,
  },
  report: {
    blocking: 0,
    marks: { performance: mark, accessibility: mark, 'best-practices': mark, seo: mark },
  },
});

const limitsOf = (isScored: boolean, ours: Taken, starlight: Taken) =>
  measuresOf({ name: 'page', isScored, ours: [ours], starlight: [starlight] }).map(
    ({ limit }) => limit?.value,
  );

describe('a page beside the same page of Starlight', () => {
  it('is compared by the medians of both', () => {
    const ours = [taken(1, 1), taken(900, 1), taken(30, 1)];
    const [bytes] = measuresOf({ name: 'page', isScored: true, ours, starlight: [taken(20, 1)] });
    expect(bytes).toEqual({
      name: 'page: before a touch, without typefaces',
      value: 30,
      starlight: 20,
      unit: 'KB',
    });
  });

  it('has limits that follow from Starlight’s figures', () => {
    const limits = limitsOf(true, taken(1, 1), taken(1000, 0.9));
    expect(limits).toEqual([undefined, 1150, 1150, 1200, 87, 100, 100, 100]);
  });

  it('may block for as long as nobody notices, and need not have more than 95 points', () => {
    expect(limitsOf(true, taken(1, 1), taken(10, 1)).slice(3, 5)).toEqual([150, 95]);
  });

  it('has no limit of its performance score unless it is scored', () => {
    expect(limitsOf(false, taken(1, 1), taken(10, 1))[4]).toBeUndefined();
  });

  it('is past the limit if it is slower, or has a fault', () => {
    const page = { name: 'page', isScored: true, starlight: [taken(1000, 1)] };
    const kept = (ours: Taken) => measuresOf({ ...page, ours: [ours] }).map(isKept);
    expect(kept(taken(1100, 1))).not.toContain(false);
    expect(kept(taken(1300, 0.9)).filter((is) => !is)).toHaveLength(7);
  });
});

it.each([
  ['only what exceeds 50 ms', [{ startTime: 200, duration: 80 }], 30],
  ['only tasks after the first paint', [{ startTime: 0, duration: 90 }], 0],
  ['the rest of a task in which the first paint was', [{ startTime: 50, duration: 150 }], 50],
])('the blocking time counts %s', (_, tasks, expected) => {
  expect(blockingTime(tasks, 100)).toBe(expected);
});
