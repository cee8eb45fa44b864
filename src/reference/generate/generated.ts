import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { object, string } from '../../openapi/json';
import { indexId } from './mdx';
import { outlines, outputs, type Locale } from './outputs';

/** The APIs that were prepared, according to the outlines of their documents. */
export async function preparedApis(root: string): Promise<readonly string[]> {
  const files = await readdir(path.join(root, outlines.en)).catch(() => []);
  return files.map((file) => path.parse(file).name).sort();
}

/**
 * The missing data files, relative to the root. If there is no API, the folder of the outlines is reported.
 * @example await missingData('.') // => ['.generated/api/platform/list-companies.json']
 */
export async function missingData(root: string): Promise<readonly string[]> {
  const pages = await pagesOf(root);
  if (pages.length === 0) return [outlines.en];
  const files = pages.map(({ folder, id }) => `${folder}/${id}.json`);
  return files.filter((file) => !existsSync(path.join(root, file)));
}

/**
 * The pages and sidebars that docusaurus-plugin-openapi-docs has not written, relative to the root. The generator logs
 * a failed write, but exits with code 0.
 * @example await missingPages('.') // => ['.generated/api/platform/list-companies.api.mdx']
 */
export async function missingPages(root: string): Promise<readonly string[]> {
  const missing = (await pagesOf(root)).map(async ({ locale, folder, id }) => {
    const files: readonly string[] = await readdir(path.join(root, folder)).catch(() => []);
    if (id !== indexId) {
      return files.includes(`${id}.api.mdx`) ? [] : [`${folder}/${id}.api.mdx`];
    }
    return [
      ...(files.some((file) => file.endsWith('.info.mdx')) ? [] : [`${folder}/*.info.mdx`]),
      ...(locale !== 'en' || files.includes('sidebar.ts') ? [] : [`${folder}/sidebar.ts`]),
    ];
  });
  return (await Promise.all(missing)).flat();
}

interface Page {
  readonly locale: Locale;
  readonly folder: string;
  readonly id: string;
}

/** Every operation, webhook and index in the outlines that the generator reads. */
async function pagesOf(root: string): Promise<readonly Page[]> {
  const apis = await preparedApis(root);
  const pages = (['en', 'fr'] as const).flatMap((locale) =>
    apis.map(async (api) => {
      const folder = `${outputs[locale]}/${api}`;
      const text = await readFile(path.join(root, outlines[locale], `${api}.json`), 'utf8');
      const ids = operationIds(JSON.parse(text));
      return [indexId, ...ids].map((id) => ({ locale, folder, id }));
    }),
  );
  return (await Promise.all(pages)).flat();
}

function operationIds(outline: unknown): readonly string[] {
  const { paths, webhooks } = object(outline);
  const items = [...Object.values(object(paths)), ...Object.values(object(webhooks))];
  return items
    .flatMap((item) => Object.values(object(item)))
    .flatMap((operation) => string(object(operation).operationId) ?? []);
}
