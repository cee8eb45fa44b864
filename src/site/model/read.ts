import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { load } from '../../platform/model/load';
import type { Model } from '../../platform/model/schema';

const folder = 'src/platform/model';

/** The model of the YAML files of this site.
 * @throws ModelError with every fault of every file. */
export async function readModel(siteDir: string): Promise<Model> {
  const names = await readdir(path.join(siteDir, folder));
  const files = names.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`);
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(siteDir, file), 'utf8')] as const),
  );
  return load(Object.fromEntries(texts));
}
