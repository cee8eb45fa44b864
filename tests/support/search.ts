import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';

import type { Answer } from '../../src/search/engine/answer';
import { openSearch } from '../../src/search/engine/search';
import type { IndexedPage, SearchIndex, Sentences } from '../../src/search/engine/search-index';
import type { Language } from '../../src/search/engine/words';

export const languages: readonly Language[] = ['en', 'fr'];

/** The search of a language of the built site, without a browser. */
export type BuiltSearch = {
  readonly pages: readonly IndexedPage[];
  readonly find: (query: string, limit?: number) => Promise<Answer>;
};

export function openBuiltSearch(language: Language): BuiltSearch {
  const folder = `build/${language === 'en' ? '' : 'fr/'}search`;
  const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as SearchIndex;
  const read = new Map<string, Promise<Sentences>>();
  const search = openSearch(index, ({ sentences: name }) => {
    const sentences =
      read.get(name) ??
      readFile(`${folder}/sentences/${name}.json`, 'utf8').then(
        (text) => JSON.parse(text) as Sentences,
      );
    read.set(name, sentences);
    return sentences;
  });
  return {
    pages: index.pages,
    find: (query, limit = 8) => search({ query, kind: undefined, limit }),
  };
}

const question = z.strictObject({
  query: z.string(),
  page: z.string().startsWith('/'),
  section: z.string().optional(),
});
export type Question = z.infer<typeof question>;

/** What readers type in each language, and the page and section that they look for. */
export const questions: Readonly<Record<Language, readonly Question[]>> = z
  .strictObject({ en: z.array(question), fr: z.array(question) })
  .parse(parse(readFileSync('tests/search/questions.yaml', 'utf8')));
