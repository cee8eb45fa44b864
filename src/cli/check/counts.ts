import { readFileSync } from 'node:fs';

import * as z from 'zod';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

const vitest = z
  .object({
    numPassedTests: z.int(),
    numFailedTests: z.int(),
    numPendingTests: z.int(),
  })
  .transform((report): Counts => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));

const playwright = z
  .object({
    stats: z.object({
      expected: z.int(),
      unexpected: z.int(),
      flaky: z.int(),
      skipped: z.int(),
    }),
  })
  .transform(({ stats }): Counts => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

/** What a runner's JSON report (Vitest's or Playwright's) counted.
 * @throws Error where the report says that nothing ran: a check that finds nothing to check has failed. */
export function readCounts(file: string): Counts {
  const counts = parseCounts(JSON.parse(readFileSync(file, 'utf8')));
  if (counts.passed + counts.failed === 0) throw new Error(`${file}: no test ran`);
  return counts;
}

/** @example parseCounts({ numPassedTests: 2, numFailedTests: 0, numPendingTests: 0 }).passed // => 2 */
export function parseCounts(report: unknown): Counts {
  return z.union([vitest, playwright]).parse(report);
}
