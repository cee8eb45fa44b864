import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { inputDigest, withoutBundles } from '../files/digest';
import { storedFolder, stores } from '../files/store';
import type { IndexJob } from './generate/index-pages';

/** Makes the search index of each language from the built pages, in `pagefind/` beside them. */
export default function search(context: LoadContext): Plugin {
  return {
    name: 'search',
    async postBuild({ outDir, baseUrl, routesPaths, routesBuildMetadata }) {
      const routes = routesPaths.filter(
        (route) => !isNotFoundPage(route) && routesBuildMetadata[route]?.noIndex !== true,
      );
      const language = context.i18n.currentLocale;
      const pages = routes.sort().map((route) => pageOf(route, baseUrl, outDir));
      const index = await storedFolder(
        path.join(context.siteDir, stores.search),
        `${language}.${await digestOf(context.siteDir, pages)}`,
        (outputDir) => runIndexer({ language, pages, outputDir }),
      );
      await cp(index, path.join(outDir, 'pagefind'), { recursive: true });
    },
  };
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
  const hash = createHash('sha256').update(inputDigest(siteDir));
  for (const { url, file } of pages)
    hash.update(`${url}\0`).update(withoutBundles(await readFile(file, 'utf8')));
  return hash.digest('hex');
}

/** Pagefind is an ES module, which Docusaurus' configuration loader cannot load: it runs in a process of its own. */
async function runIndexer(job: IndexJob): Promise<void> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = fork(fileURLToPath(new URL('./generate/child.ts', import.meta.url)), {
    execArgv: ['--import', tsx],
  });
  child.send(job);
  await once(child, 'exit');
  if (child.exitCode !== 0) {
    throw new Error(`the search index of "${job.language}" was not made; the reason is above`);
  }
}
