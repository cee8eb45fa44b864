import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { codeDigest } from '../files/code-digest';
import { contentDigest, withoutBundles } from '../files/digest';
import { storedFolder, stores } from '../files/store';
import type { Language } from './engine/words';
import { makeIndex, type IndexJob } from './generate/make-index';
import { readSynonyms } from './generate/synonyms';

const synonymsFile = 'src/search/synonyms.yaml';

/** Makes the search index of each language from the built pages, in `search/` beside them. */
export default function search({ siteDir, i18n }: LoadContext): Plugin {
  return {
    name: 'search',
    async postBuild({ outDir, baseUrl, routesPaths, routesBuildMetadata }) {
      const routes = routesPaths.filter(
        (route) => !isNotFoundPage(route) && routesBuildMetadata[route]?.noIndex !== true,
      );
      const language = languageOf(i18n.currentLocale);
      const pages = routes.sort().map((route) => pageOf(route, baseUrl, outDir));
      const text = await readFile(path.join(siteDir, synonymsFile), 'utf8');
      const synonyms = readSynonyms(synonymsFile, text, language);
      const index = await storedFolder(
        path.join(siteDir, stores.search),
        `${language}.${await digestOf(siteDir, pages)}`,
        (outputDir) => makeIndex({ language, baseUrl, pages, synonyms, outputDir }),
      );
      await cp(index, path.join(outDir, 'search'), { recursive: true });
    },
  };
}

function languageOf(locale: string): Language {
  if (locale === 'en' || locale === 'fr') return locale;
  throw new Error(
    `The search has no stemmer for "${locale}": add it to src/search/engine/words.ts.`,
  );
}

function isNotFoundPage(route: string): boolean {
  return route.endsWith('/404.html');
}

function pageOf(route: string, baseUrl: string, outDir: string): IndexJob['pages'][number] {
  const url = `/${route.slice(baseUrl.length)}`;
  return { url, file: path.join(outDir, url === '/' ? 'index.html' : `${url}.html`) };
}

/** Changes whenever the index would change. */
async function digestOf(siteDir: string, pages: IndexJob['pages']): Promise<string> {
  const hash = createHash('sha256')
    .update(codeDigest(__filename))
    .update(contentDigest(siteDir, [synonymsFile]));
  for (const { url, file } of pages)
    hash.update(`${url}\0`).update(withoutBundles(await readFile(file, 'utf8')));
  return hash.digest('hex');
}
