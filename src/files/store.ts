import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The caches from build to build, one folder for each kind of file. */
export const stores = {
  cards: '.generated/cards',
  compressed: '.generated/compressed',
  data: '.generated/data',
  interface: '.generated/interface',
  pages: '.generated/pages',
  search: '.generated/search',
  typeface: '.generated/typeface',
} as const;

/**
 * Returns a file from an earlier build, or else makes it and stores it for the next. Any number of processes may call
 * it at the same time. A process that is killed leaves an incomplete file under a name that is never read.
 * @param folder the folder for this kind of file
 * @param name the name of the file, derived from all that it is made of: a digest
 * @throws Error of the file system, with the path
 * @example await stored(stores.compressed, `${digest}.gz`, () => toGzip(content))
 */
export async function stored(
  folder: string,
  name: string,
  make: () => Buffer | Promise<Buffer>,
): Promise<Buffer> {
  const file = path.join(folder, name);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) {
    await touch(file);
    return kept;
  }
  const made = await make();
  const draft = `${file}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}

/** As `stored`, for a JSON value. */
export async function storedJson<T>(
  folder: string,
  name: string,
  make: () => T | Promise<T>,
): Promise<T> {
  const text = await stored(folder, name, async () => Buffer.from(JSON.stringify(await make())));
  return JSON.parse(String(text)) as T;
}

/**
 * As `stored`, for a folder.
 * @param fill writes the files into an existing, empty folder
 * @returns the path of the folder
 */
export async function storedFolder(
  folder: string,
  name: string,
  fill: (draft: string) => Promise<void>,
): Promise<string> {
  const place = path.join(folder, name);
  if (!existsSync(place)) {
    const draft = `${place}.${randomUUID()}`;
    await mkdir(draft, { recursive: true });
    try {
      await fill(draft);
      await rename(draft, place).catch((error: unknown) => {
        // If another process was faster, its folder is the same.
        if (!existsSync(place)) throw error;
      });
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  await touch(place);
  return place;
}

async function touch(place: string): Promise<void> {
  const now = new Date();
  await utimes(place, now, now);
}

/** Evicts entries that have not been used since a time, in milliseconds. Other processes may do the same meanwhile. */
export async function forget(folder: string, since: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const place = path.join(folder, name);
    const found = await stat(place).catch(() => undefined);
    if (found && found.mtimeMs < since) await rm(place, { recursive: true, force: true });
  }
}
