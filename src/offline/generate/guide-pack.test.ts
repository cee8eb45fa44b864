import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { filesOf } from '../pack';
import { guidePack, writePack } from './guide-pack';
import { publicFiles } from './public-files';

const files = {
  'index.html': `<h1>Home</h1>${'words '.repeat(200)}`,
  'fr/about.html': '<h1>À propos</h1>',
  'api/platform.html': '<h1>Reference</h1>',
  'about.md': '# About',
  'assets/js/main.1a2b.js': 'say("é");',
  'assets/js/reference.1a2b.js': 'call();',
  'assets/css/styles.1a2b.css': 'h1 {}',
};
const chunks = { en: new Set(['reference']) };

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

const nameOfPack = async () => (await guidePack(buildDir, publicFiles(buildDir, chunks))).name;

it('the pack contains the pages and scripts of the guide by their addresses, plain and compressed', async () => {
  await writePack(buildDir, chunks);
  const name = await nameOfPack();
  const text = readFileSync(path.join(buildDir, name), 'utf8');
  const page = 'text/html; charset=utf-8';
  expect(Object.fromEntries(filesOf(text))).toEqual({
    '/': { type: page, text: files['index.html'] },
    '/fr/about': { type: page, text: files['fr/about.html'] },
    '/assets/js/main.1a2b.js': {
      type: 'text/javascript; charset=utf-8',
      text: files['assets/js/main.1a2b.js'],
    },
  });
  expect(brotliDecompressSync(readFileSync(path.join(buildDir, `${name}.br`))).toString()).toBe(
    text,
  );
});

it('the pack begins with the scripts, and has each page beside its twin', async () => {
  for (const name of ['about.html', 'fr/index.html', 'assets/js/large.1a2b.js'])
    writeFileSync(path.join(buildDir, name), 'say("once"); say("twice");');
  const { text } = await guidePack(buildDir, publicFiles(buildDir, chunks));
  expect([...filesOf(text).keys()]).toEqual([
    '/assets/js/large.1a2b.js',
    '/assets/js/main.1a2b.js',
    ...['/', '/fr/', '/about', '/fr/about'],
  ]);
});

it('the name of the pack changes with any page or script of the guide, and with nothing else', async () => {
  const name = await nameOfPack();
  for (const other of ['about.md', 'assets/js/reference.1a2b.js']) {
    writeFileSync(path.join(buildDir, other), 'other');
    expect(await nameOfPack()).toBe(name);
  }
  const names = [name];
  for (const packed of ['fr/about.html', 'assets/js/main.1a2b.js']) {
    writeFileSync(path.join(buildDir, packed), 'other');
    names.push(await nameOfPack());
  }
  expect(new Set(names).size).toBe(3);
});

it('a site that saves nothing has no pack', async () => {
  vi.stubEnv('SERVICE_WORKER', 'off');
  await writePack(buildDir, chunks);
  expect(existsSync(path.join(buildDir, 'assets/packs'))).toBe(false);
});
