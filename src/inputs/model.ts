import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { load } from '../platform/model/load';
import type { Model } from '../platform/model/schema';

/** The folders with the YAML files of the model, below the root of the site. */
export const modelFolders = ['src/platform/facts', 'src/platform/model'] as const;

/** The model of the YAML files of this site.
 * @throws FaultError with every fault of every file. */
export async function readModel(siteDir: string): Promise<Model> {
  const folders = modelFolders.map(async (folder) =>
    (await readdir(path.join(siteDir, folder))).map((name) => `${folder}/${name}`),
  );
  const files = (await Promise.all(folders)).flat().filter((file) => file.endsWith('.yaml'));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(siteDir, file), 'utf8')] as const),
  );
  return load(Object.fromEntries(texts));
}
