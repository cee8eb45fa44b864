import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What one build keeps for the next, a folder for each kind of thing. */
export const stores = {
  compressed: '.generated/compressed',
  data: '.generated/data',
  interface: '.generated/interface',
  pages: '.generated/pages',
  search: '.generated/search',
} as const;

/**
 * What an earlier build has made, or else what this one makes and keeps for the next. Any number of processes may ask
 * at once; where one is killed, half a file is left under a name that nobody asks for.
 * @param folder of things of one kind
 * @param name of a file, by all that the thing is made of: a digest
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

/** The same of a value that JSON can hold. */
export async function storedJson<T>(
  folder: string,
  name: string,
  make: () => T | Promise<T>,
): Promise<T> {
  const text = await stored(folder, name, async () => Buffer.from(JSON.stringify(await make())));
  return JSON.parse(String(text)) as T;
}

/**
 * The same of a folder.
 * @param fill puts the files into a folder that is there and empty
 * @returns where it stands
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
        // Where somebody else was faster, theirs is the same.
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

/** Removes what nobody has asked for since a time, in milliseconds. What others rename or remove meanwhile is theirs. */
export async function forget(folder: string, since: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const place = path.join(folder, name);
    const found = await stat(place).catch(() => undefined);
    if (found && found.mtimeMs < since) await rm(place, { recursive: true, force: true });
  }
}
