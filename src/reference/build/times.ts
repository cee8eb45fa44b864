import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';

/** Moves a folder out of the way, where there is one; what stood in that place goes. */
export async function putAside(folder: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(path.dirname(to), { recursive: true });
  await rename(folder, to).catch(ignoreMissing);
}

/**
 * Gives each file that says the same as before the time of before: whoever goes by the times of files, as the bundler
 * with what it has cached does, then sees which have changed.
 */
export async function keepTimes(before: string, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const file = path.join(parentPath, name);
    const old = path.join(before, path.relative(folder, file));
    const content = await readFile(old).catch(ignoreMissing);
    if (!content?.equals(await readFile(file))) continue;
    const { atime, mtime } = await stat(old);
    await utimes(file, atime, mtime);
  }
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}
