import { describe, expect, it } from 'vitest';

import { isKept, median, medianOf, percentile, table, type Measure } from './measure';

const slow: Measure = {
  name: 'cold build',
  value: 0.41234,
  unit: 's',
  limit: { kind: 'at most', value: 0.35 },
};
const fast: Measure = {
  name: 'engine',
  value: 6_000_000,
  unit: 'requests/s',
  limit: { kind: 'at least', value: 500_000 },
};

describe('a measure', () => {
  it('is compared with its limit, minimum or maximum', () => {
    expect([slow, fast].map(isKept)).toEqual([false, true]);
    expect(isKept({ ...fast, value: 1 })).toBe(false);
    expect(isKept({ name: 'free', value: 1, unit: '' })).toBe(true);
  });

  it('is a row of a table that marks exceeded limits', () => {
    expect(table([slow, fast])).toBe(
      [
        'measure     value               limit                       ',
        'cold build  0.412 s             at most 0.35 s              PAST THE LIMIT',
        'engine      6000000 requests/s  at least 500000 requests/s  kept',
      ]
        .map((line) => line.trimEnd())
        .join('\n'),
    );
  });
});

it('a measure that was taken of Starlight, too, is a row with its figure and the ratio', () => {
  const beside = [
    { ...slow, value: 3, starlight: 2 },
    { ...fast, value: 2, unit: 'ms', starlight: 0 },
    { name: 'alone', value: 1, unit: 's' },
  ];
  expect(table(beside).split('\n')).toEqual(
    [
      'measure     value  Starlight  ratio  limit               ',
      'cold build  3 s    2 s        1.5 ×  at most 0.35 s      PAST THE LIMIT',
      'engine      2 ms   0 ms              at least 500000 ms  PAST THE LIMIT',
      'alone       1 s',
    ].map((line) => line.trimEnd()),
  );
});

it('the median of several runs counts', async () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(() => median([])).toThrow('nothing');
  const values = [9, 2, 4];
  await expect(medianOf(3, () => Promise.resolve(values.shift() ?? 0))).resolves.toBe(4);
});

it('of fifty values, the percentile 98 leaves out the highest', () => {
  const values = Array.from({ length: 50 }, (_, i) => i + 1);
  expect(percentile(values, 0.98)).toBe(49);
  expect(percentile([3, 9, 1], 0.98)).toBe(9);
  expect(() => percentile([], 0.98)).toThrow('nothing');
});
