import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { contentDigest, withoutBundles } from './digest';

let root = '';
const at = (name: string) => path.join(root, name);
function write(name: string, text: string): void {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'digest-'));
  write('src/code.ts', 'one');
  write('docs/deep/page.mdx', 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a digest changes', () => {
  const changes: Readonly<Record<string, () => void>> = {
    'when a file has changed': () => write('docs/deep/page.mdx', 'two'),
    'when a file has come': () => write('docs/new.mdx', ''),
    'when a file is deleted': () => rmSync(at('docs/deep/page.mdx')),
    'when a file is renamed': () => renameSync(at('docs/deep/page.mdx'), at('docs/page.mdx')),
  };
  test.each(Object.entries(changes))('%s', (_, change) => {
    const before = contentDigest(root, ['docs', 'sidebars.ts']);
    expect(contentDigest(root, ['docs', 'sidebars.ts'])).toBe(before);
    change();
    expect(contentDigest(root, ['docs', 'sidebars.ts'])).not.toBe(before);
  });
});

test('files that are not inputs are ignored', () => {
  const before = contentDigest(root, ['docs']);
  write('src/code.ts', 'two');
  expect(contentDigest(root, ['docs'])).toBe(before);
});

test('pages that differ only in their bundles compare as equal', () => {
  const page = (hash: string) =>
    `<link href="/assets/css/styles.${hash}.css"><script src=/assets/js/main.${hash}.js defer></script><p>Text`;
  expect(withoutBundles(page('1a'))).toBe(withoutBundles(page('2b')));
  expect(withoutBundles('<img src=/assets/images/a-1.png>')).toContain('a-1.png');
});
