import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { differing, digestsOf } from './digests';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'digests-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('two folders differ where a file has other bytes, or stands in one of them only', async () => {
  for (const [file, content] of [
    ['first/same', 'x'],
    ['second/same', 'x'],
    ['first/deep/other', 'x'],
    ['second/deep/other', 'y'],
    ['second/more', 'x'],
  ] as const) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  const digests = (name: string) => digestsOf(path.join(folder, name));
  expect(differing(await digests('first'), await digests('second'))).toEqual([
    'deep/other',
    'more',
  ]);
  expect(differing(await digests('first'), await digests('first'))).toEqual([]);
});
