import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { pagesOf } from '../pack';
import { guidePack, writePack } from './guide-pack';

const files = {
  'index.html': `<h1>Home</h1>${'words '.repeat(200)}`,
  'fr/about.html': '<h1>À propos</h1>',
  'api/platform.html': '<h1>Reference</h1>',
  'about.md': '# About',
};

let buildDir = '';
beforeEach(() => {
  buildDir = mkdtempSync(path.join(tmpdir(), 'build-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(buildDir, name)), { recursive: true });
    writeFileSync(path.join(buildDir, name), text);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(buildDir, { recursive: true });
});

it('the pack contains the pages of the guide by their addresses, plain and compressed', async () => {
  await writePack(buildDir);
  const { name } = await guidePack(buildDir);
  const text = readFileSync(path.join(buildDir, name), 'utf8');
  expect([...pagesOf(text)]).toEqual([
    ['/fr/about', files['fr/about.html']],
    ['/', files['index.html']],
  ]);
  expect(brotliDecompressSync(readFileSync(path.join(buildDir, `${name}.br`))).toString()).toBe(
    text,
  );
});

it('the name of the pack changes with any page, and with nothing else', async () => {
  const { name } = await guidePack(buildDir);
  writeFileSync(path.join(buildDir, 'about.md'), '# Other');
  expect((await guidePack(buildDir)).name).toBe(name);
  writeFileSync(path.join(buildDir, 'fr/about.html'), '<h1>Autre</h1>');
  expect((await guidePack(buildDir)).name).not.toBe(name);
});

it('a site that saves nothing has no pack', async () => {
  vi.stubEnv('SERVICE_WORKER', 'off');
  await writePack(buildDir);
  expect(existsSync(path.join(buildDir, 'assets'))).toBe(false);
});
