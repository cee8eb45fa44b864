import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { twinPath } from '../MarkdownTwin/address';
import { llmsFiles } from './llms';
import { fileOf, type Published } from './published';
import { structuredData, trailOf, withData } from './structured-data';
import { twinOf } from './twin';

const homes = { en: '/', fr: '/fr/' } as const;

/**
 * What the built pages give to tools: each page's Markdown twin beside it and its structured data in it, and for
 * each language `llms.txt` and `llms-full.txt`. The rendered pages are the one source.
 */
export async function writeForTools(buildDir: string, pages: readonly Published[]): Promise<void> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const write = (name: string, text: string) => writeFile(path.join(buildDir, name), text);
  for (const page of pages) {
    await write(twinPath(page.path), twinOf(page, page.body));
    const file = fileOf(page.path);
    const html = await readFile(path.join(buildDir, file), 'utf8');
    await write(file, withData(html, structuredData(page, trailOf(page.path, byPath))));
  }
  for (const [language, home] of Object.entries(homes)) {
    const { index, full } = llmsFiles(
      pages.filter((page) => page.language === language),
      home,
    );
    await write(`${home}llms.txt`, index);
    await write(`${home}llms-full.txt`, full);
  }
}
