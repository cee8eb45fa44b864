import { expect, it } from 'vitest';

import { reportOf, timesOf, type PhaseResult } from './report';

const result = (name: string, passed: number, wall: number, processor: number) => ({
  check: { name, line: name.toLowerCase() },
  isPassed: true,
  wall,
  processor,
  counts: { passed, failed: 0, skipped: passed > 1 ? 1 : 0 },
});

const phases: readonly PhaseResult[] = [
  {
    name: 'beside the build',
    wall: 12,
    results: [result('Build', 1, 12, 20), result('Types', 1, 9.5, 9)],
  },
  { name: 'browser', wall: 100, results: [result('Browser', 250, 100, 190.5)] },
];

it('prints a line for each check, and ends with the counts of all', () => {
  expect(reportOf(phases)).toBe(
    [
      'Build      1 passed, 0 failed, 0 skipped   12.0 s   20.0 s of processor',
      'Types      1 passed, 0 failed, 0 skipped    9.5 s    9.0 s of processor',
      'Browser  250 passed, 0 failed, 1 skipped  100.0 s  190.5 s of processor',
      'All in 112.0 s, 219.5 s of processor',
      'Total: 252 passed, 0 failed, 1 skipped',
    ].join('\n'),
  );
});

it('leaves the times of phases and checks as JSON', () => {
  expect(JSON.parse(timesOf(phases))).toMatchObject({
    wall: 112,
    phases: [
      {
        name: 'beside the build',
        wall: 12,
        checks: [{ name: 'Build', wall: 12, processor: 20 }, {}],
      },
      { name: 'browser', wall: 100 },
    ],
  });
});
