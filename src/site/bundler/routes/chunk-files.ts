import { rspack } from '@docusaurus/faster';

import { sectionName } from './loader.mjs';
import { type Table, tableOf } from './table.mjs';

type Compiler = InstanceType<typeof rspack.Compiler>;
type Compilation = InstanceType<typeof rspack.Compilation>;

/** Before scripts are minified, and before files get the hashes of their content in their names. */
const stage = rspack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;

/**
 * Moves what the runtime, which every page loads, knows of the files of pages to the sections of their routes: the hash
 * in the name of each file.
 */
export const chunkFiles = (generatedFilesDir: string, baseUrl: string) => ({
  apply({ hooks }: Compiler): void {
    hooks.compilation.tap('chunk-files', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'chunk-files', stage }, () =>
        move(compilation, tableOf(generatedFilesDir, baseUrl)),
      );
    });
  },
});

function move(compilation: Compilation, table: Table): void {
  const sections = sectionsById(compilation, table);
  for (const entry of compilation.entrypoints.values()) {
    let hashes: readonly IdAndHash[] = [];
    change(compilation, entry.getRuntimeChunk(), (text) => {
      const { rest, found } = withoutHashes(text);
      hashes = found;
      return tell(hashes.filter(([id]) => !sections.has(id))) + rest;
    });
    table.sections.forEach((_, index) => {
      const name = sectionName(index);
      const chunk = compilation.namedChunkGroups
        .get(name)
        ?.chunks.find((each) => each.name === name);
      if (!chunk) throw new Error(`${name}: there is no such chunk.`);
      const moved = hashes.filter(([id]) => sections.get(id) === index);
      change(compilation, chunk, (text) => tell(moved) + text);
    });
  }
}

type Files = { readonly files: Iterable<string> };

function change(compilation: Compilation, chunk: Files, act: (text: string) => string): void {
  for (const file of chunk.files) {
    if (!file.endsWith('.js')) continue;
    compilation.updateAsset(
      file,
      (source) => new rspack.sources.RawSource(act(String(source.source()))),
    );
  }
}

type IdAndHash = readonly [id: string, hash: string];

/** The variable in which the runtime and the sections keep the hashes. */
const variable = 'globalThis.chunkFiles';

/** The runtime has such a list for style sheets as well. */
const hashesOfScripts = /\{\s*(?:"?\d+"?:\s*"[0-9a-f]{8}",?\s*)+\}(?=\s*\[\w+\]\s*\+\s*"\.js")/;

const tell = (hashes: readonly IdAndHash[]) =>
  `Object.assign(${variable} ??= {}, ${JSON.stringify(Object.fromEntries(hashes))});\n`;

/**
 * @param runtime its text
 * @throws if this version of the bundler names files in another way
 * @example withoutHashes('… + {"1": "8a99c272","2": "8e116f07",}[chunkId] + ".js"')
 * // => { rest: '… + globalThis.chunkFiles[chunkId] + ".js"', found: [['1', '8a99c272'], ['2', '8e116f07']] }
 */
export function withoutHashes(runtime: string): {
  readonly rest: string;
  readonly found: readonly IdAndHash[];
} {
  const [map] = hashesOfScripts.exec(runtime) ?? [];
  if (map === undefined) {
    throw new Error(
      'The runtime of this version of Rspack names files in another way: adapt src/site/bundler/routes/chunk-files.ts.',
    );
  }
  const found = [...map.matchAll(/"?(\d+)"?:\s*"([0-9a-f]{8})"/g)];
  return {
    rest: runtime.replace(map, variable),
    found: found.map(([, id = '', hash = '']) => [id, hash]),
  };
}

/** The section of each chunk that only the pages of one section load. */
function sectionsById(
  { chunkGroups }: Compilation,
  { sections }: Table,
): ReadonlyMap<string, number> {
  const sectionsByName = new Map(
    sections.flatMap(({ chunks }, index) => chunks.map(({ name }) => [name, index] as const)),
  );
  const users = new Map<string, Set<number | undefined>>();
  for (const { name, chunks } of chunkGroups) {
    const section = sectionsByName.get(name ?? '');
    for (const { id } of chunks) {
      const known = users.get(String(id)) ?? new Set();
      users.set(String(id), known.add(section));
    }
  }
  return new Map(
    [...users].flatMap(([id, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[id, first] as const],
    ),
  );
}
