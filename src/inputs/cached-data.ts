import { createHash } from 'node:crypto';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';

import { codeDigest } from '../files/code-digest';
import { contentDigest } from '../files/digest';
import { inputFiles } from './files';
import { catalogueFiles } from './catalogue';
import { storedJson, stores } from '../files/store';

/** What makes the data, and its sources besides the inputs and their texts in the build's language. */
interface Origin {
  readonly plugin: string;
  /** The file that calls this, in which `make` is: data is made again when what it imports has changed. */
  readonly code: string;
  /** Files, and folders with all their files, relative to the root of the site. */
  readonly inputs?: readonly string[];
  /** A value that was itself made from other files. */
  readonly given?: unknown;
}

/**
 * The data that a plugin makes from the inputs in the language of the build. It comes from an earlier build if none of
 * its sources has changed, and no code that makes it. It must be valid JSON.
 * @example
 * const origin = { plugin: 'flows', code: __filename, given: named };
 * await cachedData(context, origin, () => flowsData(context, named))
 */
export async function cachedData<T>(
  { siteDir, i18n }: Pick<LoadContext, 'siteDir' | 'i18n'>,
  { plugin, code, inputs = [], given = null }: Origin,
  make: () => Promise<T>,
): Promise<T> {
  const files = [...inputFiles, ...catalogueFiles(i18n), ...inputs];
  const digest = createHash('sha256')
    .update(codeDigest(code))
    .update(contentDigest(siteDir, files))
    .update(JSON.stringify(given))
    .digest('hex');
  const name = `${plugin}.${i18n.currentLocale}.${digest}.json`;
  return storedJson(path.join(siteDir, stores.data), name, make);
}
