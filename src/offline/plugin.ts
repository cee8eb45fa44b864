import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { sectionsByRoute } from '../site/bundler/routes/sections';
import { isSwitchedOff } from './generate/off-switch';
import {
  referenceChunks,
  searchChunks,
  type ChunkNames,
  type ClientManifest,
} from './generate/chunks';

/** The folder in which each language's build writes what `writeWorker` needs to know of its chunks. */
export const chunksDir = '.generated/offline';

/** Registers the worker in pages. The worker itself is made after both languages are built (`writeWorker`). */
export default function offline(context: LoadContext): Plugin {
  return {
    name: 'offline',
    getClientModules: () => (isSwitchedOff() ? [] : [require.resolve('./register')]),
    async postBuild() {
      const generated = async (name: string) =>
        JSON.parse(await readFile(path.join(context.generatedFilesDir, name), 'utf8')) as unknown;
      const names = (await generated('routesChunkNames.json')) as ChunkNames;
      const sections = sectionsByRoute(context.generatedFilesDir, context.baseUrl);
      const routes = Object.fromEntries(
        Object.entries(names).map(([route, tree]) => [route, [tree, sections.get(route) ?? []]]),
      );
      const client = (await generated('client-manifest.json')) as ClientManifest;
      const directory = path.join(context.siteDir, chunksDir);
      await mkdir(directory, { recursive: true });
      const chunks = [...referenceChunks(routes, client), ...searchChunks(client)].sort();
      await writeFile(
        path.join(directory, `${context.i18n.currentLocale}.json`),
        JSON.stringify(chunks),
      );
    },
  };
}
