import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { lockBuild } from './build-lock';

describe('the build lock', () => {
  let file: string;
  beforeEach(() => {
    file = path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), 'deep', 'build.lock');
  });
  afterEach(() => rmSync(path.dirname(path.dirname(file)), { recursive: true }));

  it('is held until it is released', () => {
    const release = lockBuild(file);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} \\d+$`));
    release();
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a second build in one line that says what to do', () => {
    const release = lockBuild(file);
    expect(() => lockBuild(file)).toThrow(`another build is running (process ${process.pid})`);
    release();
    lockBuild(file)();
  });

  it.each(['2147483646 0', '2147483646', `${process.pid} 1`, 'nonsense', ''])(
    'is taken over from a build that was killed (%j)',
    (left) => {
      lockBuild(file)();
      writeFileSync(file, left);
      lockBuild(file)();
    },
  );
});
