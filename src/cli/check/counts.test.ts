import { describe, expect, it } from 'vitest';

import { parseCounts } from './counts';

describe('the counts of a runner', () => {
  it('are read from a report of Vitest', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, testResults: [] };
    expect(parseCounts(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('are read from a report of Playwright', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0, duration: 1 };
    expect(parseCounts({ stats })).toEqual({ passed: 6, failed: 0, skipped: 0 });
  });

  it('are not guessed from anything else', () => {
    expect(() => parseCounts({})).toThrow();
  });
});
