import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { load } from '../platform/model/load';
import type { Model } from '../platform/model/schema';
import { modelFolders } from './files';

/** Reads the model from the YAML files of this site.
 * @throws FaultError with every fault in every file. */
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
