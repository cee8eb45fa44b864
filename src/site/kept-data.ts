import { createHash } from 'node:crypto';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';

import { inputDigest } from './digest';
import { groundworkInputs } from './groundwork';
import { catalogueFiles } from './model/locale-catalogue';
import { storedJson, stores } from './store';

/** Who makes data, and of what beside the code, the groundwork and its words in the language of the build. */
interface Origin {
  readonly plugin: string;
  /** Files, and folders with all that is in them, below the root of the site. */
  readonly inputs?: readonly string[];
  /** What was made of other files already. */
  readonly given?: unknown;
}

/**
 * What a plugin makes of the groundwork in the language of the build: as an earlier build made it of the same, or made
 * now. JSON has to be able to hold it.
 * @example await keptData(context, { plugin: 'flows', given: named }, () => flowsData(context, named))
 */
export async function keptData<T>(
  { siteDir, i18n }: Pick<LoadContext, 'siteDir' | 'i18n'>,
  { plugin, inputs = [], given = null }: Origin,
  make: () => Promise<T>,
): Promise<T> {
  const files = [...groundworkInputs, ...catalogueFiles(i18n), ...inputs];
  const digest = createHash('sha256')
    .update(inputDigest(siteDir, files))
    .update(JSON.stringify(given))
    .digest('hex');
  const name = `${plugin}.${i18n.currentLocale}.${digest}.json`;
  return storedJson(path.join(siteDir, stores.data), name, make);
}
