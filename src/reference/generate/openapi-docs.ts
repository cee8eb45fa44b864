import { readdirSync } from 'node:fs';
import path from 'node:path';
import type {
  APIOptions,
  ApiPageMetadata,
  PluginOptions,
} from 'docusaurus-plugin-openapi-docs/src/types';

import { object, string } from '../../openapi/json';
import { methods } from '../../openapi/operations';
import { safetyOf } from '../safety';
import { apiMdx, indexId, operationMdx } from './mdx';
import { outlines, outputs, type Locale } from './outputs';
import { apiId, documentFolder, isDocument } from '../../openapi/read';

/**
 * The options of docusaurus-plugin-openapi-docs: one entry for each document and language. `prepareReference` writes
 * the input of each entry, and the data of the pages that the generator makes.
 * @param docs the name, as in the configuration, and the id of the plugin that shows the pages
 * @example ['docusaurus-plugin-openapi-docs', openapiDocs('.', { plugin: './docs.ts', id: 'api' })]
 */
export function openapiDocs(
  siteDir: string,
  docs: { readonly plugin: string; readonly id: string },
): PluginOptions {
  const files = readdirSync(path.join(siteDir, documentFolder)).filter(isDocument);
  const entries = files
    .map(apiId)
    .flatMap((api) => [
      [api, { ...entry(api, 'en'), sidebarOptions }] as const,
      [`${api}.fr`, entry(api, 'fr')] as const,
    ]);
  const config = Object.fromEntries(entries);
  return { id: 'openapi', docsPlugin: docs.plugin, docsPluginId: docs.id, config };
}

function entry(api: string, locale: Locale): APIOptions {
  return {
    specPath: `${outlines[locale]}/${api}.json`,
    outputDir: `${outputs[locale]}/${api}`,
    template: 'src/reference/generate/page.mustache',
    // The data of a page is in a file beside it.
    externalJsonProps: false,
    disableCompression: true,
    markdownGenerators: {
      createApiPageMD: ({ id, title, api: operation }) =>
        operationMdx(api, {
          id,
          title: string(object(operation)['x-title']) ?? title,
          description: operation.description ?? title,
        }),
      createInfoPageMD: ({ info: { title, description } }) =>
        apiMdx(api, { id: indexId, title, description: description ?? title }),
    },
  };
}

const sidebarOptions: APIOptions['sidebarOptions'] = {
  groupPathsBy: 'tag',
  sidebarCollapsed: false,
  sidebarGenerators: {
    // Without a label, so that an entry shows the title of its page, in the language of the page.
    createDocItem: (item, { basePath }) => ({
      type: 'doc',
      id: `${basePath}/${item.id}`,
      className: item.type === 'api' ? operationClass(item) : undefined,
    }),
  },
};

function operationClass({ api: { method: name, deprecated } }: ApiPageMetadata): string {
  const method = [...methods, 'event' as const].find((each) => each === name);
  if (method === undefined) throw new Error(`The sidebar has no badge for the method ${name}.`);
  const safety = safetyOf(method);
  return [
    `api-method api-method--${method}`,
    // Most methods are safe, and many pages have all entries: their badge is that without a class.
    ...(safety === 'safe' ? [] : [`api-${safety}`]),
    ...(deprecated ? ['api-deprecated'] : []),
  ].join(' ');
}
