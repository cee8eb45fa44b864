import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { rspack } from '@docusaurus/faster';
import * as z from 'zod';

import { sectionName } from './loader.mjs';
import { type Table, tableOf } from './table.mjs';

type Compiler = InstanceType<typeof rspack.Compiler>;

/** For each chunk or module, the ids of the chunks that are loaded for it. */
type Origins = Readonly<Record<string, readonly string[]>>;

const manifestFile = z.looseObject({ origins: z.record(z.string(), z.array(z.string())) });

/**
 * Docusaurus' renderer reads from `client-manifest.json` which files a page needs. It asks for the modules of the
 * registry, of which the manifest names only the chunks, so that a page would list the files of the entry and find the
 * others one after the other. This adds the modules, each with the section of the routes that has it.
 */
export const clientManifest = (generatedFilesDir: string, baseUrl: string) => ({
  apply({ hooks }: Compiler): void {
    hooks.afterEmit.tap('client-manifest', ({ namedChunkGroups }) => {
      const file = path.join(generatedFilesDir, 'client-manifest.json');
      const manifest = manifestFile.parse(JSON.parse(readFileSync(file, 'utf8')));
      const idsOf = (name: string) =>
        namedChunkGroups.get(name)?.chunks.map(({ id }) => String(id)) ?? [];
      const modules = originsOf(tableOf(generatedFilesDir, baseUrl), idsOf);
      const origins = { ...manifest.origins, ...modules };
      writeFileSync(file, JSON.stringify({ ...manifest, origins }));
    });
  },
});

/** @param idsOf the chunks that are loaded for one, by its name */
export function originsOf(
  { chunks, sections }: Pick<Table, 'chunks' | 'sections'>,
  idsOf: (name: string) => readonly string[],
): Origins {
  const ofAll = chunks.map(({ name, path }) => [path, idsOf(name)] as const);
  const ofSections = sections.flatMap((section, index) =>
    section.chunks.map(
      ({ name, path }) => [path, [...idsOf(sectionName(index)), ...idsOf(name)]] as const,
    ),
  );
  return Object.fromEntries([...ofAll, ...ofSections]);
}
