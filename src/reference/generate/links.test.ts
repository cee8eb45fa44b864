import path from 'node:path';
import { expect, it } from 'vitest';

import { sourceCatalogue } from '../../catalogue';
import { readDocuments } from '../../openapi/read';
import { openapiTexts } from '../../openapi/texts';
import { frenchCatalogue, translateDocument } from '../../openapi/translate';
import { pageAddresses } from './reference';

const root = path.resolve(import.meta.dirname, '../../..');

// A link to any other address of this site would be shown as plain text.
it.each(['en', 'fr'])(
  'texts of the documents link to pages of the reference (%s)',
  async (locale) => {
    const sources = await readDocuments(root);
    const pages = pageAddresses(sources);
    const links: string[] = [];
    for (const { api, document } of sources) {
      const french = await frenchCatalogue(root, api);
      const catalogue = locale === 'fr' ? french : sourceCatalogue;
      for (const { reference, text } of openapiTexts(
        translateDocument(document, catalogue).document,
      )) {
        const found = text.matchAll(/\]\((\/[^)#?]*)/g);
        links.push(...[...found].map(([, address]) => `${api}#${reference} ${address}`));
      }
    }
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !pages.has(link.replace(/^.* /, '')))).toEqual([]);
  },
);
