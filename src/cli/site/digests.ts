import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The digest of every file below a folder, by its path there. */
export async function digestsOf(directory: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const digests = new Map<string, string>();
  for (const file of files) {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    digests.set(path.relative(directory, file), digest);
  }
  return digests;
}

/** The files that are not the same in both, in the order of their paths.
 * @example differing(new Map([['a', '1']]), new Map([['a', '2'], ['b', '1']])) // => ['a', 'b'] */
export function differing(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name)).sort();
}
