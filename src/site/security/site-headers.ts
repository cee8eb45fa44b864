import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../../faults/command-error';
import { securityHeaders, type SiteHeaders } from './headers';
import { inlineScriptHashes } from './inline-scripts';

const homePages = ['index.html', 'fr/index.html'];

/**
 * The headers of a built site. Docusaurus leaves one inline script in every page of a language: the theme's
 * start-up script. Only the home pages are read for its hash, so that the policy blocks any other inline script that
 * gets into a page.
 * @throws CommandError if the site is not built.
 */
export async function siteHeaders(buildDir: string): Promise<SiteHeaders> {
  const pages = await Promise.all(homePages.map((page) => readPage(path.join(buildDir, page))));
  return securityHeaders([...new Set(pages.flatMap(inlineScriptHashes))].sort());
}

async function readPage(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new CommandError(
      `${file} is missing: the site is not built. Build it first: npm run build`,
    );
  });
}
