import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { rspack } from '@docusaurus/faster';

import { sectionName } from './loader.mjs';
import { type Chunk, type Table, tableOf } from './table.mjs';

type Compiler = InstanceType<typeof rspack.Compiler>;
type ChunkGroup = Pick<InstanceType<typeof rspack.Compilation>['chunkGroups'][number], 'chunks'>;
type File = Readonly<Record<'file' | 'hash' | 'publicPath', string>>;

/**
 * What Docusaurus' renderer reads to know which files a page needs: for each module of the registry the chunks, and for
 * each chunk the files. `ReactLoadableSSRAddon`, which this replaces, names chunks instead of modules, so that pages list
 * the files of the entry only, and find the others one after the other.
 */
type Manifest = {
  readonly entrypoints: readonly string[];
  readonly origins: Readonly<Record<string, readonly string[]>>;
  readonly assets: Readonly<Record<string, Readonly<Record<string, readonly File[]>>>>;
};

export const clientManifest = (generatedFilesDir: string, baseUrl: string) => ({
  apply({ hooks }: Compiler): void {
    hooks.afterEmit.tap('client-manifest', ({ entrypoints, namedChunkGroups }) => {
      const table = tableOf(generatedFilesDir, baseUrl);
      const groups = new Map([...namedChunkGroups, ...entrypoints]);
      const manifest = manifestOf([...entrypoints.keys()], groups, table, baseUrl);
      writeFileSync(path.join(generatedFilesDir, 'client-manifest.json'), JSON.stringify(manifest));
    });
  },
});

function manifestOf(
  entrypoints: readonly string[],
  groups: ReadonlyMap<string, ChunkGroup>,
  { chunks, sections }: Table,
  baseUrl: string,
): Manifest {
  const idsOf = (name: string) => groups.get(name)?.chunks.map(({ id }) => String(id)) ?? [];
  const originOf = ({ name, path }: Chunk) => [path, idsOf(name)] as const;
  const origins = Object.fromEntries([
    ...entrypoints.map((name) => [name, idsOf(name)] as const),
    ...chunks.map(originOf),
    ...sections.flatMap(({ chunks }, index) =>
      chunks
        .map(originOf)
        .map(([path, ids]) => [path, [...idsOf(sectionName(index)), ...ids]] as const),
    ),
  ]);
  const used = [...groups.values()].flatMap(({ chunks }) => chunks);
  const assets = Object.fromEntries(
    used.map(({ id, files }) => [String(id), filesByType([...files], baseUrl)]),
  );
  return { entrypoints, origins, assets };
}

function filesByType(files: readonly string[], baseUrl: string): Readonly<Record<string, File[]>> {
  const byType: Record<string, File[]> = {};
  for (const file of files) {
    const type = path.extname(file).slice(1);
    (byType[type] ??= []).push({ file, hash: '', publicPath: baseUrl + file });
  }
  return byType;
}
