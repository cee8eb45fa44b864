import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { codeDigest, filesOf } from './code-digest';
import { readFiles } from './text-files';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'code-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

test('the code of a module is what it imports, however far away, and nothing else', () => {
  write({
    'plugin.ts':
      "import { draw } from './draw'; export default () => draw(); import '@theme/Layout';",
    'draw.tsx':
      "import data from './data.json'; import './draw.css'; export const draw = () => data;",
    'data.json': '{}',
    'draw.css': 'p { color: red }',
    'later.ts': "export { y } from './plain.mjs';",
    'plain.mjs': 'export const y = 1;',
    'component.tsx': "import './plugin';",
  });
  expect(filesOf(['plugin.ts'], root)).toEqual(['data.json', 'draw.css', 'draw.tsx', 'plugin.ts']);
  expect(filesOf(['plugin.ts', 'later.ts'], root)).toEqual([
    'data.json',
    'draw.css',
    'draw.tsx',
    'later.ts',
    'plain.mjs',
    'plugin.ts',
  ]);
});

test('what is imported only when it is needed is code too, and types are not', () => {
  write({
    'plugin.ts':
      "import type { T } from './types'; export const x: () => T = () => import('./lazy');",
    'types.ts': 'export type T = unknown;',
    'lazy.ts': 'export const y = 1;',
  });
  expect(filesOf(['plugin.ts'], root)).toEqual(['lazy.ts', 'plugin.ts']);
});

test('an import that cannot be followed is an error with its place', () => {
  write({ 'plugin.ts': "\nimport './missing';" });
  expect(() => filesOf(['plugin.ts'], root)).toThrow(/plugin\.ts:2:7.*"\.\/missing"/s);
});

/** Every module of this repository that keeps what it makes. */
const keepers = [...readFiles(['src'], ['.ts'])].flatMap(([file, text]) =>
  !file.endsWith('.test.ts') && /code(?:Digest\(|: )__filename/.test(text) ? [file] : [],
);

test('the modules that keep what they make are found', () => {
  expect(keepers).toContain('src/explorer/generate/flows/plugin.ts');
  expect(keepers).toContain('src/translation/interface/extract.ts');
});

test.each(keepers)('what %s keeps is not made again for a component or its styles', (file) => {
  expect(filesOf([file]).filter((each) => /\.(?:tsx|css)$/.test(each))).toEqual([]);
});

test('the same code has one digest, another has another', () => {
  const digests = keepers.map((file) => codeDigest(file));
  expect(keepers.map((file) => codeDigest(file))).toEqual(digests);
  expect(new Set(digests).size).toBe(keepers.length);
});
