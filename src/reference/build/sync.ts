import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder hold these files. Those that hold the same already are not written: the bundler goes by the times of
 * files. Others are removed, but for those that `isKept`.
 * @param texts by path below the folder
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
    if (texts.has(file) || isKept(file, await readFile(place, 'utf8'))) continue;
    await rm(place);
  }
  for (const [file, text] of texts) await writeIfChanged(path.join(folder, file), text);
}

/** Writes a file and the folders above it, unless it holds that text already. */
export async function writeIfChanged(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
