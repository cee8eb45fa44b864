import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

import { readFiles } from '../../src/files/text-files';

/** The folders of a picture in CONTRIBUTING.md, line by line. */
function linesOf(picture: string): readonly (readonly string[])[] {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, block = ''] = new RegExp(`\`\`\`${picture}\n([^]*?)\n\`\`\``).exec(text) ?? [];
  return block.split('\n').map((line) => (line.split(/ {2,}/)[0] ?? '').split(' '));
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The folders in `root` that each folder there imports from. */
function importsIn(root: string): readonly (readonly [from: string, to: string])[] {
  const texts = [...readFiles([root], ['.ts', '.tsx'])];
  return texts
    .filter(([file]) => !/\.(?:test|fixture)\.tsx?$/.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/(?:from|import\(|^import) ?'((?:\.|@site)[^']+)'/gm)].map(
        ([, specifier = '']) =>
          [
            path.relative(root, file),
            path.relative(
              root,
              specifier.startsWith('@site/')
                ? specifier.slice('@site/'.length)
                : path.join(path.dirname(file), specifier),
            ),
          ] as const,
      ),
    )
    .map(([from, to]) => [top(from), top(to)] as const);
}

const top = (file: string) => file.split('/')[0] ?? '';

it.each([
  ['folders', 'src'],
  ['platform', 'src/platform'],
])(
  'the picture of %s has each folder of %s, above the folders that it imports from',
  (name, root) => {
    const lines = linesOf(name);
    const folders = foldersIn(root);
    expect(
      lines
        .flat()
        .filter((word) => folders.includes(word))
        .sort(),
    ).toEqual(folders.sort());
    const rank = new Map(lines.flatMap((line, i) => line.map((folder) => [folder, i] as const)));
    const imports = importsIn(root).filter(
      ([from, to]) => folders.includes(from) && folders.includes(to),
    );
    expect(imports.length).toBeGreaterThan(0);
    const upward = imports.filter(
      ([from, to]) => from !== to && Number(rank.get(from)) >= Number(rank.get(to)),
    );
    expect(upward).toEqual([]);
  },
);
