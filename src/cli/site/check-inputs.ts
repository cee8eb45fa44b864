import { existsSync } from 'node:fs';

import { modelFolders } from '../../inputs/files';
import { readModel } from '../../inputs/model';
import { CommandError } from '../../faults/command-error';

/** What a site could be built without, and would then be wrong, or fail late and at length. */
const inputs = [
  'docusaurus.config.ts',
  'sidebars.ts',
  'redocly.yaml',
  'docs',
  'static/openapi',
  ...modelFolders,
  'i18n/fr/code.json',
  'i18n/fr/model.po',
  'i18n/fr/docusaurus-plugin-content-docs/current',
  'package-lock.json',
  'SECURITY.md',
] as const;

/** Reads what is cheap to read ahead of a build.
 * @throws {CommandError} naming the input that is missing
 * @throws {FaultError} with every fault of the model */
export async function checkInputs(): Promise<void> {
  const missing = inputs.find((input) => !existsSync(input));
  if (missing !== undefined) {
    throw new CommandError(`${missing} is missing: the site cannot be built without it`);
  }
  await readModel(process.cwd());
}
