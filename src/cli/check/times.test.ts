import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import { parseTimes } from './times';

describe('the processor time that a shell prints', () => {
  it('is that of its children, of user and system together', () => {
    expect(parseTimes('0m0.01s 0m0.00s\n1m2.50s 0m1.25s\n')).toBe(63.75);
    expect(parseTimes('0m0.010000s 0m0.000000s\n0m0.500000s 0m0.250000s\n')).toBe(0.75);
  });

  it('is nothing where nothing is printed', () => {
    expect(parseTimes('')).toBe(0);
  });

  it('is read from the shell of this machine', () => {
    const busy = `"${process.execPath}" -e "while (process.cpuUsage().user < 200_000);"`;
    const { stdout } = spawnSync(`${busy}; times`, { shell: true, encoding: 'utf8' });
    expect(parseTimes(stdout)).toBeGreaterThan(0.1);
  });
});
