import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { compressFiles } from './compress';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'compress-'));
  mkdirSync(path.join(root, 'build/api'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const words = (word: string) => `${word} `.repeat(500);
const place = (name: string) => path.join(root, 'build', name);
const put = (name: string, content: string) => writeFileSync(place(name), content);
const setOf = (name: string) => (name.startsWith('api/') ? 'rest' : 'page');
const run = (of: typeof setOf | (() => undefined) = setOf) =>
  compressFiles(path.join(root, 'build'), of, path.join(root, 'kept'));

function expectCopies(name: string): void {
  const content = readFileSync(place(name), 'utf8');
  expect(brotliDecompressSync(readFileSync(place(`${name}.br`))).toString()).toBe(content);
  expect(gunzipSync(readFileSync(place(`${name}.gz`))).toString()).toBe(content);
}

test('each text file of 1 KiB or more has both copies; other files have none', async () => {
  put('index.html', words('page'));
  put('api/index.html', words('page'));
  put('small.html', 'page');
  put('card.png', words('page'));
  await run();
  expectCopies('index.html');
  expectCopies('api/index.html');
  expect(readdirSync(path.join(root, 'build')).sort()).toEqual(
    ['api', 'card.png', 'index.html', 'index.html.br', 'index.html.gz', 'small.html'].sort(),
  );
});

test('another build reuses the copies of unchanged files', async () => {
  put('index.html', words('old'));
  put('same.html', words('same'));
  await run();
  const before = readFileSync(place('same.html.br'));
  put('index.html', words('new'));
  await run();
  expectCopies('index.html');
  expectCopies('same.html');
  expect(readFileSync(place('same.html.br'))).toEqual(before);
});

test('files without a set are not compressed', async () => {
  put('index.html', words('page'));
  await run(() => undefined);
  expect(readdirSync(path.join(root, 'build')).sort()).toEqual(['api', 'index.html']);
});

test('what a large file repeats is found, however far apart', async () => {
  const noise = randomBytes(2 ** 22).toString('base64');
  put('api/large.json', noise + noise);
  await run();
  expectCopies('api/large.json');
  expect(readFileSync(place('api/large.json.br')).byteLength).toBeLessThan(noise.length);
});

test('an error names the file that cannot be written', async () => {
  put('index.html', words('page'));
  mkdirSync(place('index.html.br'));
  await expect(run()).rejects.toThrow(/index\.html\.br cannot be written/);
});
