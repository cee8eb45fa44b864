import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folders = ['build/assets/js', 'build/fr/assets/js'];
const chunks = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.join(folder, file)),
);

/** Code that only a build step needs, with a name that survives minification. */
const buildOnly = {
  zod: 'ZodError',
  'the YAML reader': 'YAMLParseError',
  'the PO reader': 'msgid_plural',
  mermaid: 'mermaidAPI',
} as const;

describe('the files that a reader downloads', () => {
  it('exist', () => {
    expect(chunks.length).toBeGreaterThan(20);
  });

  it.each(Object.entries(buildOnly))('contain no %s', (_name, mark) => {
    expect(chunks.filter((file) => readFileSync(file, 'utf8').includes(mark))).toEqual([]);
  });

  it('name no folder of the machine that has built them', () => {
    const mark = `${process.cwd()}/`;
    expect(chunks.filter((file) => readFileSync(file, 'utf8').includes(mark))).toEqual([]);
  });
});
