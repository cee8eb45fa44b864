import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import docs, { type LoadedContent, type PluginOptions } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { loadFreshModule } from '@docusaurus/utils';

import { missingPages, preparedApis } from './generate/generated';
import { indexId } from './generate/mdx';
import { outputs } from './generate/outputs';
import { sidebarOf } from './generate/sidebars';
import { withoutCards } from '../site/without-cards';
import { writeIfChanged } from './generate/sync';
import { preparedReference } from './generate/prepared';

export { validateOptions } from '@docusaurus/plugin-content-docs';

/** Where the sidebars are, below the root of the site. */
const sidebarsFile = '.generated/api-sidebars.json';

/**
 * Docusaurus' docs plugin for the pages of the reference. For `docusaurus gen-api-docs all`, it first prepares the data
 * that the generator reads. What grows with every operation and serves nobody here is left out: the plugin would hand
 * every page of the site the addresses of all, for items of the bar that lead to one page or version.
 */
export default async function reference(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<LoadedContent>> {
  const { siteDir } = context;
  // A development server that reloads must not lose pages: only the generator prepares them again.
  const isGenerating = process.argv.includes('gen-api-docs');
  if (isGenerating || !existsSync(path.join(siteDir, outputs.en))) await preparedReference(siteDir);
  // Docusaurus requires the file before any command runs; `loadContent` writes it.
  const sidebars = path.join(siteDir, sidebarsFile);
  if (!existsSync(sidebars)) await writeIfChanged(sidebars, '{}');
  const plugin = withoutCards(await docs(context, options));
  const { loadContent } = plugin;
  return {
    ...plugin,
    ...(loadContent && {
      loadContent: async () => {
        await writeSidebars(siteDir);
        return loadContent();
      },
    }),
    contentLoaded: (args) => {
      const { setGlobalData } = args.actions;
      const actions = {
        ...args.actions,
        setGlobalData: (data: unknown) => setGlobalData(withoutAddresses(data)),
      };
      return plugin.contentLoaded?.({ ...args, actions });
    },
  };
}

/** Joins the sidebars that the generator has made, one an API. */
async function writeSidebars(siteDir: string): Promise<void> {
  const folder = path.join(siteDir, outputs.en);
  const missing = await missingPages(siteDir);
  if (missing.length > 0) {
    const remedy = 'run "npx docusaurus gen-api-docs all" and read its errors';
    throw new Error(`missing pages of the API reference, ${missing.join(', ')}: ${remedy}`);
  }
  const sidebars = (await preparedApis(siteDir)).map(async (api) => {
    const generated = await loadFreshModule(path.join(folder, api, 'sidebar.ts'));
    const index: unknown = JSON.parse(
      await readFile(path.join(folder, api, `${indexId}.json`), 'utf8'),
    );
    const schemas = await readdir(path.join(folder, api, 'schemas')).catch(() => []);
    const ids = schemas
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => path.parse(file).name);
    return [api, sidebarOf(api, generated, index, ids.sort())] as const;
  });
  const text = JSON.stringify(Object.fromEntries(await Promise.all(sidebars)));
  await writeIfChanged(path.join(siteDir, sidebarsFile), text);
}

function withoutAddresses(data: unknown): unknown {
  if (!isObject(data) || !('versions' in data) || !Array.isArray(data.versions)) return data;
  const versions = data.versions.filter(isObject).map((version) => ({ ...version, docs: [] }));
  return { ...data, versions };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
