import { createHash } from 'node:crypto';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';

import { inputDigest } from '../files/digest';
import { inputFiles } from './files';
import { catalogueFiles } from './catalogue';
import { storedJson, stores } from '../files/store';

/** Which plugin makes the data, and from what beside the code, the inputs and their texts in the language of the build. */
interface Origin {
  readonly plugin: string;
  /** Files, and folders with all that is in them, below the root of the site. */
  readonly inputs?: readonly string[];
  /** What was made of other files already. */
  readonly given?: unknown;
}

/**
 * The data that a plugin makes from the inputs in the language of the build: from an earlier build if nothing that it
 * is made from has changed. It has to be JSON.
 * @example await keptData(context, { plugin: 'flows', given: named }, () => flowsData(context, named))
 */
export async function keptData<T>(
  { siteDir, i18n }: Pick<LoadContext, 'siteDir' | 'i18n'>,
  { plugin, inputs = [], given = null }: Origin,
  make: () => Promise<T>,
): Promise<T> {
  const files = [...inputFiles, ...catalogueFiles(i18n), ...inputs];
  const digest = createHash('sha256')
    .update(inputDigest(siteDir, files))
    .update(JSON.stringify(given))
    .digest('hex');
  const name = `${plugin}.${i18n.currentLocale}.${digest}.json`;
  return storedJson(path.join(siteDir, stores.data), name, make);
}
