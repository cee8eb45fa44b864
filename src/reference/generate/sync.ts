import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { writeAtomically } from '../../files/text-files';

/**
 * Makes a folder contain exactly these files. A file that already has its text is not written, because the bundler
 * checks modification times. All others are deleted, except those that `isKept` accepts.
 * @param texts by path relative to the folder
 * @example await syncFolder('.generated/api', new Map([['index.mdx', text]]), (file) => file.endsWith('.api.mdx'))
 */
export async function syncFolder(
  folder: string,
  texts: ReadonlyMap<string, string>,
  isKept: (file: string, text: string) => boolean = () => false,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const place = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, place).split(path.sep).join('/');
    if (texts.has(file) || isKept(file, (await readIfThere(place)) ?? '')) continue;
    await rm(place, { force: true });
  }
  for (const [file, text] of texts) await writeIfChanged(path.join(folder, file), text);
}

/** Writes a file, and creates its folders, unless the file already has that text. */
export async function writeIfChanged(file: string, text: string): Promise<void> {
  if ((await readIfThere(file)) === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  writeAtomically(file, text);
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
