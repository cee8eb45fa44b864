import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ledgerFolder, modelFolders } from '../../inputs/files';

const repository = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');

/** A valid API with two operations, in English and French: what a contributor adds to the site. */
export const newApi = {
  api: 'webhooks-admin',
  document: 'static/openapi/webhooks-admin.yaml',
  french: 'i18n/fr/openapi/webhooks-admin.po',
  text: read('src/openapi/lint/new-api/webhooks-admin.yaml'),
  frenchText: read('src/openapi/lint/new-api/webhooks-admin.po'),
} as const;

/** A site with only that API, and with the model and the rules of this site. */
export const newSite: Readonly<Record<string, string>> = {
  [newApi.document]: newApi.text,
  [newApi.french]: newApi.frenchText,
  'redocly.yaml': read('redocly.yaml'),
  'i18n/fr/model.po': read('i18n/fr/model.po'),
  'i18n/fr/facts.po': read('i18n/fr/facts.po'),
  ...Object.fromEntries(
    [...modelFolders, ledgerFolder]
      .flatMap((folder) =>
        readdirSync(path.join(repository, folder)).map((name) => `${folder}/${name}`),
      )
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file, read(file)]),
  ),
};
