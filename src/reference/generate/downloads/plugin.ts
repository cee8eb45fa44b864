import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { overlayOf } from './overlay';
import { publishedDocuments, type PublishedFile } from './publish';
import { frenchCatalogue } from '../../../openapi/translate';
import { sourceCatalogue } from '../../../catalogue';
import { readInputs } from '../../../inputs';
import { cachedData } from '../../../inputs/cached-data';

/**
 * The OpenAPI documents for download, in the language of the build, and as JSON too. Docusaurus copies
 * `static/openapi` unchanged for each language; in other languages than English, this plugin overwrites the copy.
 * In English it adds the overlay that turns a document into French.
 */
export default function openapi(context: LoadContext): Plugin {
  return {
    name: 'openapi',
    async postBuild({ outDir }) {
      const folder = path.join(outDir, 'openapi');
      await mkdir(folder, { recursive: true });
      const origin = { plugin: 'openapi', code: __filename, inputs: ['i18n/fr/openapi'] };
      const files = await cachedData(context, origin, () => published(context));
      for (const { name, text } of files) await writeFile(path.join(folder, name), text);
    },
  };
}

async function published({ siteDir, i18n }: LoadContext): Promise<readonly PublishedFile[]> {
  const isEnglish = i18n.currentLocale === i18n.defaultLocale;
  const files: PublishedFile[] = [];
  for (const source of (await readInputs(siteDir)).documents) {
    const french = await frenchCatalogue(siteDir, source.api);
    files.push(...publishedDocuments(source, isEnglish ? sourceCatalogue : french));
    const overlay = isEnglish ? overlayOf(source, french) : undefined;
    if (overlay) files.push(overlay);
  }
  return files;
}
