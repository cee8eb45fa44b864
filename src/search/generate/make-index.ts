import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import MiniSearch from 'minisearch';

import {
  optionsFor,
  type IndexedPage,
  type SearchIndex,
  type SectionDocument,
  type Sentences,
} from '../engine/search-index';
import { termsIn, type Language } from '../engine/words';
import { kindOf, readPage, trailOf, weightOf, type Page } from './page';

/** The pages of one language, each with its address within it and its file; the synonyms; the folder of the index. */
export type IndexJob = {
  readonly language: Language;
  /** What comes before the addresses of the language: `/` or `/fr/`. */
  readonly baseUrl: string;
  readonly pages: readonly { readonly url: string; readonly file: string }[];
  readonly synonyms: SearchIndex['synonyms'];
  readonly outputDir: string;
};

/**
 * Writes the index of these pages, `index.json`, and the sentences of each, replacing earlier ones. The same pages in
 * the same order produce the same files.
 * @throws Error that names each page without text, or if there is no page
 */
export async function makeIndex({ outputDir, ...job }: IndexJob): Promise<void> {
  const pages = await readPages(job);
  const files = new Map<string, string>();
  const keep = (sentences: Sentences) => {
    const text = JSON.stringify(sentences);
    const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
    files.set(`sentences/${name}.json`, text);
    return name;
  };
  files.set('index.json', JSON.stringify(indexOf(pages, keep, job)));
  await rm(outputDir, { recursive: true, force: true });
  await mkdir(path.join(outputDir, 'sentences'), { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(outputDir, name), text);
}

async function readPages({
  pages,
  language,
}: Omit<IndexJob, 'outputDir'>): Promise<readonly Page[]> {
  if (pages.length === 0) throw new Error(`There is no page in "${language}" to search.`);
  const faults: string[] = [];
  const read: Page[] = [];
  for (const { url, file } of pages) {
    const page = readPage(url, await readFile(file, 'utf8'), language);
    if (page !== undefined) read.push(page);
    else
      faults.push(
        `${file}: no text in an article or a <main>; give it some, or mark it as noindex`,
      );
  }
  if (faults.length > 0) throw new Error(`These pages cannot be searched:\n${faults.join('\n')}`);
  return read;
}

/** @param keep stores the sentences of a page, and returns their name */
export function indexOf(
  pages: readonly Page[],
  keep: (sentences: Sentences) => string,
  { language, baseUrl, synonyms }: Pick<IndexJob, 'language' | 'baseUrl' | 'synonyms'>,
): SearchIndex {
  const search = new MiniSearch<SectionDocument>(optionsFor(language, synonyms));
  const documents = documentsOf(pages);
  // Where APIs share an operation, that of the larger one comes first.
  const folderOf = (url: string) => url.slice(0, url.lastIndexOf('/'));
  const sizes = (url: string) =>
    kindOf(url) === 'api' ? pages.filter((each) => folderOf(each.url) === folderOf(url)).length : 0;
  search.addAll(documents);
  return {
    language,
    pages: pages.map((page): IndexedPage => ({
      url: baseUrl + page.url.slice(1),
      title: page.title,
      kind: kindOf(page.url),
      trail: trailOf(page),
      names: page.names,
      keywords: page.keywords,
      weight: weightOf(page.url) + sizes(page.url) / 1000,
      sections: page.sections.map(({ id, heading }) => ({ id, heading })),
      sentences: keep(page.sections.map(({ sentences }) => sentences)),
    })),
    words: wordsOf(documents, language),
    synonyms,
    sections: search.toJSON(),
  };
}

function documentsOf(pages: readonly Page[]): readonly SectionDocument[] {
  return pages
    .flatMap(({ title, names, about, keywords, sections }) =>
      sections.map(({ id, heading, terms, sentences }) => ({
        title: id === '' ? title : '',
        names: id === '' ? names.join('\n') : '',
        about: id === '' ? about : '',
        keywords: id === '' ? keywords.join('\n') : '',
        heading: id === '' ? '' : heading,
        terms: terms.join('\n'),
        text: sentences.join('\n'),
      })),
    )
    .map((document, id) => ({ id, ...document }));
}

/** Every word of the index that a reader may begin to type or mistype. */
function wordsOf(documents: readonly SectionDocument[], language: Language): string {
  const texts = documents.flatMap(({ title, names, heading, about, keywords, text }) => [
    title,
    names,
    heading,
    about,
    keywords,
    text,
  ]);
  const words = texts.flatMap((text) => termsIn(text, language)).map((word) => word.toLowerCase());
  return [...new Set(words)]
    .filter((word) => /\p{L}{3}/u.test(word))
    .sort()
    .join('\n');
}
