import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { loadLedger } from '../platform/facts/load';
import type { Ledger } from '../platform/facts/schema';
import { load } from '../platform/model/load';
import type { Model } from '../platform/model/schema';
import { ledgerFolder, modelFolders } from './files';

/**
 * Reads the model from the YAML files of this site.
 * @throws {FaultError} with every fault in every file
 */
export async function readModel(siteDir: string): Promise<Model> {
  return (await readModelAndLedger(siteDir)).model;
}

/**
 * Reads the model and the ledger of facts from the YAML files of this site.
 * @throws {FaultError} with every fault in every file of the ledger, else of the model
 */
export async function readModelAndLedger(
  siteDir: string,
): Promise<{ readonly model: Model; readonly ledger: Ledger }> {
  const [written, texts] = await Promise.all([
    yamlFiles(siteDir, [ledgerFolder]),
    yamlFiles(siteDir, modelFolders),
  ]);
  const ledger = loadLedger(written);
  return { model: load(texts, ledger.facts), ledger };
}

/** The texts of the YAML files of folders, by their paths below the root of the site. */
async function yamlFiles(
  siteDir: string,
  folders: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const named = folders.map(async (folder) =>
    (await readdir(path.join(siteDir, folder))).sort().map((name) => `${folder}/${name}`),
  );
  const files = (await Promise.all(named)).flat().filter((file) => file.endsWith('.yaml'));
  const texts = files.map(
    async (file) => [file, await readFile(path.join(siteDir, file), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}
