import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { overlayOf } from '../../reference/build/overlay';
import { publishedDocuments } from '../../reference/build/publish';
import { frenchCatalogue } from '../../reference/build/translate';
import { sourceCatalogue } from '../../translation/catalogue';
import { groundwork } from '../groundwork';

/**
 * The OpenAPI documents for download, in the language of the build and as JSON too. Docusaurus copies
 * `static/openapi` as it is into each language; where the language is not English, this writes over it.
 * Beside the English stands what turns it into French.
 */
export default function openapi({ siteDir, i18n }: LoadContext): Plugin {
  const isEnglish = i18n.currentLocale === i18n.defaultLocale;
  return {
    name: 'openapi',
    async postBuild({ outDir }) {
      const folder = path.join(outDir, 'openapi');
      await mkdir(folder, { recursive: true });
      const { documents } = await groundwork(siteDir);
      for (const source of documents) {
        const french = await frenchCatalogue(siteDir, source.api);
        const overlay = overlayOf(source, french);
        const files = isEnglish
          ? [...publishedDocuments(source, sourceCatalogue), ...(overlay ? [overlay] : [])]
          : publishedDocuments(source, french);
        for (const { name, text } of files) await writeFile(path.join(folder, name), text);
      }
    },
  };
}
