import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';

import { readCatalogue, sourceCatalogue, type Catalogue } from '../catalogue';

/** The French of the model and of the ledger, in a language's folder. */
const modelCatalogues = ['model.po', 'facts.po'];

type Language = Pick<LoadContext['i18n'], 'currentLocale' | 'defaultLocale'>;

/** The translations of the model's texts in the language of the build. */
export async function readLocaleCatalogue(siteDir: string, language: Language): Promise<Catalogue> {
  const files = catalogueFiles(language).map(async (file) => ({
    file,
    text: await readFile(path.join(siteDir, file), 'utf8'),
  }));
  return files.length === 0 ? sourceCatalogue : readCatalogue(await Promise.all(files));
}

/** The files that contain the translations: none for the source language. */
export function catalogueFiles({ currentLocale, defaultLocale }: Language): readonly string[] {
  return currentLocale === defaultLocale
    ? []
    : modelCatalogues.map((file) => `i18n/${currentLocale}/${file}`);
}
