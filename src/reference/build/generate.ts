import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { sourceCatalogue, type Catalogue } from '../../translation/catalogue';
import { generateMdx } from './generator';
import { apiListMdx, indexId, schemaMdx } from './mdx';
import { proseRenderer } from './prose';
import { readDocuments } from './read';
import { apiReference, pageAddresses, splitOf, type ApiReference } from './reference';
import { sidebarMessages, sidebarsOf } from './sidebars';
import { frenchCatalogue, translateDocument } from './translate';
import { apiList, frenchState } from './view/list';
import { keepTimes, putAside } from './times';

/** What a run made. */
export interface Summary {
  readonly documents: number;
  readonly operations: number;
  /** MDX pages of all languages together. */
  readonly pages: number;
}

/** Where the pages of each language go, below the root of the site; nothing of it is committed. */
export const outputs = {
  en: '.generated/api',
  fr: 'i18n/fr/docusaurus-plugin-content-docs-api/current',
} as const;

/** The title of `/api`; the operations' own words come from the documents. */
const listTexts = {
  en: { title: 'API reference', description: 'Every API described in this guide, call by call.' },
  fr: { title: 'Référence de l’API', description: 'Toutes les API de ce guide, appel par appel.' },
} as const;

/**
 * Makes the API reference of a site: every document of `static/openapi`, in every language, from
 * empty folders.
 * @throws {DocumentError} with all problems of all documents, each with file, line and remedy.
 * @throws {Error} if a page is missing in the end.
 * @example await generateReference({ root: '.' }) // => { documents: 1, operations: 6, pages: 16 }
 */
export async function generateReference({ root }: { readonly root: string }): Promise<Summary> {
  const sources = await readDocuments(root);
  const addresses = pageAddresses(sources);
  const render = proseRenderer((address) => addresses.has(address));

  const planned = await Promise.all(
    sources.map(async (source) => {
      const french = await frenchCatalogue(root, source.api);
      const state = frenchState(source, french);
      return { source, split: splitOf(source, render), french, state };
    }),
  );
  const referenceIn = ({ source, split, state }: (typeof planned)[number], into: Catalogue) => {
    const translation = translateDocument(source.document, into);
    return { ...apiReference(source, translation, render, split), state };
  };
  const english = planned.map((plan) => referenceIn(plan, sourceCatalogue));
  const french = planned.map((plan) => referenceIn(plan, plan.french));
  const sidebars = path.join(root, outputs.en, 'sidebars.json');
  const pages =
    (await writeLanguage(root, 'en', english)) + (await writeLanguage(root, 'fr', french));
  await writeJson(sidebars, sidebarsOf(english));
  await writeJson(path.join(root, outputs.fr, '../current.json'), sidebarMessages(french));
  return { documents: sources.length, operations: countOperations(english), pages };
}

async function writeLanguage(
  root: string,
  language: keyof typeof outputs,
  references: Parameters<typeof apiList>[0],
): Promise<number> {
  const folder = path.join(root, outputs[language]);
  const before = path.join(root, '.generated', `api-before-${language}`);
  await putAside(folder, before);
  await mkdir(folder, { recursive: true });
  const { title, description } = listTexts[language];
  await writeFile(path.join(folder, 'index.mdx'), apiListMdx(title, description));
  await writeJson(path.join(folder, 'index.json'), apiList(references));
  for (const reference of references) {
    await writeApi(path.join(folder, reference.api.id), reference);
  }
  await keepTimes(before, folder);
  await rm(before, { recursive: true, force: true });
  const schemas = references.reduce((sum, reference) => sum + reference.schemas.length, 0);
  return 1 + references.length + countOperations(references) + schemas;
}

async function writeApi(folder: string, reference: ApiReference): Promise<void> {
  await mkdir(folder, { recursive: true });
  await generateMdx(reference, folder);
  await assertComplete(folder, reference);
  await writeJson(path.join(folder, `${indexId}.json`), reference.index);
  for (const page of reference.operations) {
    await writeJson(path.join(folder, `${page.id}.json`), page);
  }
  if (reference.schemas.length > 0) await writeSchemas(path.join(folder, 'schemas'), reference);
}

async function writeSchemas(folder: string, { schemas }: ApiReference): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const page of schemas) {
    await writeFile(path.join(folder, `${page.id}.mdx`), schemaMdx(page));
    await writeJson(path.join(folder, `${page.id}.json`), page);
  }
}

/** The generator skips what it cannot write without a word: count what is there. */
async function assertComplete(folder: string, { source, operations }: ApiReference): Promise<void> {
  const files = await readdir(folder);
  const missing = operations.filter(({ id }) => !files.includes(`${id}.api.mdx`));
  const hasIndex = files.some((file) => file.endsWith('.info.mdx'));
  if (missing.length === 0 && hasIndex) return;
  const names = [...missing.map(({ id }) => id), ...(hasIndex ? [] : ['the index'])].join(', ');
  throw new Error(
    `${source.file}:1:1 no page was generated for ${names}: report it with the document`,
  );
}

function countOperations(references: readonly ApiReference[]): number {
  return references.reduce((sum, { operations }) => sum + operations.length, 0);
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(value));
}
