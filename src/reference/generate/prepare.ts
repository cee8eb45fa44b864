import path from 'node:path';

import { sourceCatalogue, type Catalogue } from '../../catalogue';
import type { SourceDocument } from '../../openapi/check';
import { type Handlers, withHandler } from './handlers';
import {
  apiListMdx,
  apiMdx,
  indexHead,
  indexId,
  operationHead,
  operationMdx,
  schemaMdx,
} from './mdx';
import { outline } from './outline';
import { outlines, outputs, type Locale } from './outputs';
import { proseRenderer } from './prose';
import { apiReference, pageAddresses, splitOf, type ApiReference } from './reference';
import { sidebarMessages } from './sidebars';
import { syncFolder, writeIfChanged } from './sync';
import { frenchCatalogue, translateDocument } from '../../openapi/translate';
import { apiList, frenchState } from './view/list';

/** The result of a run. */
export interface Summary {
  readonly documents: number;
  readonly operations: number;
  /** The number of MDX pages in all languages, including those that the generator makes. */
  readonly pages: number;
}

/** The title of `/api`; the titles of operations are in the documents. */
const listTexts = {
  en: { title: 'API reference', description: 'Every API described in this guide, call by call.' },
  fr: { title: 'Référence de l’API', description: 'Toutes les API de ce guide, appel par appel.' },
} as const;

type ListedReference = Parameters<typeof apiList>[0][number];

/**
 * Writes, in every language, the input from which docusaurus-plugin-openapi-docs makes the API reference: the data of
 * each page, and an outline of each document. Pages of schemas are complete. Unchanged files are not written. Outdated
 * pages are deleted, because the generator never overwrites a file.
 * @param sources documents that `readDocuments` has checked
 * @throws {FaultError} with every operation that cannot be drawn.
 * @example await prepareReference('.', await readDocuments('.'), handlers) // => { documents: 1, operations: 6, pages: 16 }
 */
export async function prepareReference(
  root: string,
  sources: readonly SourceDocument[],
  handlers: Handlers,
): Promise<Summary> {
  const addresses = pageAddresses(sources);
  const render = proseRenderer((address) => addresses.has(address));

  const planned = await Promise.all(
    sources.map(async (source) => {
      const french = await frenchCatalogue(root, source.api);
      const state = frenchState(source, french);
      return { source, split: splitOf(source, render), french, state };
    }),
  );
  const referenceIn = (
    locale: Locale,
    { source, split, state }: (typeof planned)[number],
    into: Catalogue,
  ) => {
    const translation = translateDocument(source.document, into);
    const reference = apiReference(source, translation, render, split);
    const operations = reference.operations.map((page) => withHandler(page, handlers[locale]));
    return { ...reference, operations, state };
  };
  const english = planned.map((plan) => referenceIn('en', plan, sourceCatalogue));
  const french = planned.map((plan) => referenceIn('fr', plan, plan.french));
  const pages =
    (await writeLanguage(root, 'en', english)) + (await writeLanguage(root, 'fr', french));
  const messages = JSON.stringify(sidebarMessages(english, french));
  await writeIfChanged(path.join(root, outputs.fr, '../current.json'), messages);
  const operations = english.reduce((sum, reference) => sum + reference.operations.length, 0);
  return { documents: sources.length, operations, pages };
}

/** Writes the input for the pages of a language. @returns the number of pages that it results in */
async function writeLanguage(
  root: string,
  locale: Locale,
  references: readonly ListedReference[],
): Promise<number> {
  const { title, description } = listTexts[locale];
  const files = new Map([
    ['index.mdx', apiListMdx(title, description)],
    ['index.json', JSON.stringify(apiList(references))],
    ...references.flatMap(dataFiles),
  ]);
  const generated = new Map(references.flatMap(generatedFiles));
  await syncFolder(path.join(root, outputs[locale]), files, (file, text) => {
    return generated.get(file.replace(/[^/]+(?=\.info\.mdx$)/, '*')) === text;
  });
  const specs = references.map((each): [string, string] => {
    return [`${each.api.id}.json`, JSON.stringify(outline(each))];
  });
  await syncFolder(path.join(root, outlines[locale]), new Map(specs));
  return [...files.keys()].filter((file) => file.endsWith('.mdx')).length + generated.size;
}

function dataFiles(reference: ApiReference): readonly [string, string][] {
  const { api, index, operations, schemas } = reference;
  const data = (name: string, page: unknown): [string, string] => {
    return [`${api.id}/${name}.json`, JSON.stringify(page)];
  };
  return [
    data(indexId, index),
    ...operations.map((page) => data(page.id, page)),
    ...schemas.flatMap((page): [string, string][] => [
      data(`schemas/${page.id}`, page),
      [`${api.id}/schemas/${page.id}.mdx`, schemaMdx(page)],
    ]),
  ];
}

/** The files that the generator will write, by name; it names an index after its title. */
function generatedFiles(reference: ApiReference): readonly [string, string][] {
  const { id: api } = reference.api;
  return [
    [`${api}/*.info.mdx`, apiMdx(api, indexHead(reference))],
    ...reference.operations.map((page): [string, string] => [
      `${api}/${page.id}.api.mdx`,
      operationMdx(api, operationHead(page)),
    ]),
  ];
}
