import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';

import { readCatalogue, sourceCatalogue, type Catalogue } from '../../translation/catalogue';

/** The content strings of the model in the language of the build. */
export async function readLocaleCatalogue(
  siteDir: string,
  { currentLocale, defaultLocale }: Pick<LoadContext['i18n'], 'currentLocale' | 'defaultLocale'>,
): Promise<Catalogue> {
  if (currentLocale === defaultLocale) return sourceCatalogue;
  const file = `i18n/${currentLocale}/model.po`;
  return readCatalogue([{ file, text: await readFile(path.join(siteDir, file), 'utf8') }]);
}
