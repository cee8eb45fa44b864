import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexFile, PagefindIndex } from 'pagefind';

import { indexedHtml } from './page';

/** The pages of one language, each with its address within it (`/using-the-api/errors`), and the folder of the index. */
export type IndexJob = {
  readonly language: string;
  readonly pages: readonly { readonly url: string; readonly file: string }[];
  readonly outputDir: string;
};

/** Pagefind also writes ready-made interfaces and a worker; the site has its own dialog and needs neither. */
const usedFile = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown).+|.+\.pf_\w+)$/;

/**
 * Indexes pages and writes the index, replacing an earlier one. The same pages in the same order produce the same
 * files.
 *
 * @throws Error that names each page that could not be indexed, or if there is no page.
 */
export async function indexPages({ language, pages, outputDir }: IndexJob): Promise<void> {
  if (pages.length === 0) throw new Error(`There is no page in "${language}" to search.`);
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await addPages(index, pages);
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
    await writeFiles(written.files, outputDir);
  } finally {
    await pagefind.close();
  }
}

/**
 * Explanatory pages rank above the many pages of the reference and of the scenarios: otherwise every word of the
 * platform would be found in an operation or a scenario first.
 */
function weightOf(url: string): number {
  return /^\/(?:api|explorer)(?:\/|$)/.test(url) ? 0.05 : 1;
}

/** Adds the pages one after the other: their order determines their number in the index. */
async function addPages(index: PagefindIndex, pages: IndexJob['pages']): Promise<void> {
  const faults: string[] = [];
  for (const { url, file } of pages) {
    const content = indexedHtml(await readFile(file, 'utf8'), weightOf(url));
    if (content === undefined) {
      faults.push(
        `${file}: no text in an article or a <main>; give it some, or mark it as noindex`,
      );
      continue;
    }
    const { errors } = await index.addHTMLFile({ url, content });
    faults.push(...errors.map((error) => `${file}: ${error}`));
  }
  if (faults.length > 0) throw new Error(`These pages cannot be searched:\n${faults.join('\n')}`);
}

async function writeFiles(files: readonly IndexFile[], outputDir: string): Promise<void> {
  await rm(outputDir, { recursive: true, force: true });
  for (const { path: name, content } of files) {
    if (!usedFile.test(path.basename(name))) continue;
    const file = path.join(outputDir, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
