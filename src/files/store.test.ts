import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { forget, stored, storedFolder, storedJson } from './store';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'store-'));
  folder = path.join(root, 'kept');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const make = (text: string) => () => Promise.resolve(Buffer.from(text));
const refuse = () => Promise.reject(new Error('made again'));

test('a file is made once', async () => {
  expect(String(await stored(folder, 'a', make('one')))).toBe('one');
  expect(String(await stored(folder, 'a', refuse))).toBe('one');
});

test('concurrent callers all get the complete file', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => stored(folder, 'a', make('one'))),
  );
  expect(answers.map(String)).toEqual(Array.from({ length: 8 }, () => 'one'));
  expect(readdirSync(folder)).toEqual(['a']);
});

test('nothing is stored if making the file fails', async () => {
  await expect(stored(folder, 'a', refuse)).rejects.toThrow('made again');
  expect(String(await stored(folder, 'a', make('one')))).toBe('one');
});

test('only files used since then are kept', async () => {
  for (const name of ['old', 'used']) await stored(folder, name, make(name));
  writeFileSync(path.join(folder, 'half.draft'), 'ha');
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 1, 1);
  const since = Date.now() - 1000;
  await stored(folder, 'used', refuse);
  await stored(folder, 'new', make('new'));
  await forget(folder, since);
  expect(readdirSync(folder).sort()).toEqual(['new', 'used']);
  await expect(forget(path.join(root, 'nowhere'), since)).resolves.toBeUndefined();
});

test('a file that disappears meanwhile does not prevent the eviction of the others', async () => {
  await stored(folder, 'old', make('old'));
  symlinkSync('nowhere', path.join(folder, 'gone'));
  await forget(folder, Date.now() + 1000);
  expect(readdirSync(folder)).toEqual(['gone']);
});

test('a JSON value is made once', async () => {
  expect(await storedJson(folder, 'a', () => ({ texts: ['é', ''] }))).toEqual({ texts: ['é', ''] });
  expect(await storedJson(folder, 'a', refuse)).toEqual({ texts: ['é', ''] });
});

describe('a folder', () => {
  const fill = (text: string) => (draft: string) => {
    writeFileSync(path.join(draft, 'file'), text);
    return Promise.resolve();
  };
  const read = (place: string) => readFileSync(path.join(place, 'file'), 'utf8');

  test('is made once', async () => {
    expect(read(await storedFolder(folder, 'a', fill('one')))).toBe('one');
    expect(read(await storedFolder(folder, 'a', refuse))).toBe('one');
  });

  test('is complete for all concurrent callers', async () => {
    const places = await Promise.all(
      Array.from({ length: 8 }, () => storedFolder(folder, 'a', fill('one'))),
    );
    expect(places.map(read)).toEqual(Array.from({ length: 8 }, () => 'one'));
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('is not stored if making it fails, not even in part', async () => {
    const half = async (draft: string) => {
      await fill('half')(draft);
      await refuse();
    };
    await expect(storedFolder(folder, 'a', half)).rejects.toThrow('made again');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is evicted if it has not been used since then', async () => {
    for (const name of ['old', 'used']) await storedFolder(folder, name, fill(name));
    for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 1, 1);
    const since = Date.now() - 1000;
    await storedFolder(folder, 'used', refuse);
    await forget(folder, since);
    expect(readdirSync(folder)).toEqual(['used']);
  });
});
