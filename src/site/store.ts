import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What an earlier build has made, or else what this one makes and keeps for the next. Any number of processes may ask
 * at once; where one is killed, half a file is left under a name that nobody asks for.
 * @param folder of things of one kind
 * @param name of a file, by all that the thing is made of: a digest
 * @throws Error of the file system, with the path
 * @example await stored('.generated/compressed', `${digest}.gz`, () => toGzip(content))
 */
export async function stored(
  folder: string,
  name: string,
  make: () => Buffer | Promise<Buffer>,
): Promise<Buffer> {
  const file = path.join(folder, name);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) {
    const now = new Date();
    await utimes(file, now, now);
    return kept;
  }
  const made = await make();
  const draft = `${file}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}

/** Removes what nobody has asked for since a time, in milliseconds. */
export async function forget(folder: string, since: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    if ((await stat(file)).mtimeMs < since) await rm(file);
  }
}
