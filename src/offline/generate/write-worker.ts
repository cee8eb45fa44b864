import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

import { compressFile } from '../../site/hosting/compress';
import type { Manifest, Sizes } from '../protocol';
import { guidePack } from './guide-pack';
import { isSwitchedOff } from './off-switch';
import { type Chunks, contentRevision, publicFiles, sentBytes } from './public-files';

const sizesFile = 'offline.json';
const workerFile = 'worker.js';

/**
 * The worker of a built and compressed site with its pack, and the sizes of what it would save, in bytes. Both languages
 * share it, at the root. It is written last, because it lists every file with its revision.
 *
 * @param chunksDir the folder in which each language's build wrote the names of the reference's chunks
 */
export async function writeWorker(buildDir: string, chunksDir: string): Promise<void> {
  if (isSwitchedOff()) {
    await writeFile(path.join(buildDir, sizesFile), 'null');
    await bundleWorker('off', path.join(buildDir, workerFile));
    return;
  }
  const { manifest, sizes } = await siteManifest(buildDir, chunksDir);
  await writeFile(path.join(buildDir, sizesFile), JSON.stringify(sizes));
  await bundleWorker('index', path.join(buildDir, workerFile), manifest);
  await compressFile(path.join(buildDir, workerFile), 'page');
}

/** Both sets of a built site with its pack, and their sizes. */
export async function siteManifest(
  buildDir: string,
  chunksDir: string,
): Promise<{ readonly manifest: Manifest; readonly sizes: Sizes }> {
  const files = publicFiles(buildDir, await readChunks(chunksDir));
  const of = (set: keyof Manifest) => files.filter((file) => file.set === set);
  const bytes = (set: keyof Manifest) => of(set).reduce((sum, file) => sum + file.bytes, 0);
  const pack = await guidePack(buildDir, files);
  const packBytes = sentBytes(path.join(buildDir, pack.name));
  const sizes = { guide: bytes('guide') + packBytes, rest: bytes('rest') };
  const sizesEntry = [`/${sizesFile}`, contentRevision(JSON.stringify(sizes))] as const;
  return {
    sizes,
    manifest: {
      pack: {
        address: `/${pack.name}`,
        revision: pack.revision,
        files: of('pack').map(({ file }) => file),
      },
      guide: [...of('guide').map(({ file }) => file), sizesEntry],
      rest: of('rest').map(({ file }) => file),
    },
  };
}

/** @param chunksDir the folder in which each language's build wrote the names of the reference's chunks */
export async function readChunks(chunksDir: string): Promise<Chunks> {
  const read = async (locale: string) => {
    const names = await readFile(path.join(chunksDir, `${locale}.json`), 'utf8');
    return new Set(JSON.parse(names) as readonly string[]);
  };
  return { en: await read('en'), fr: await read('fr') };
}

/** One script of `src/offline/worker`, bundled into a file. Tests also use it to make the worker of a second build. */
export async function bundleWorker(
  entry: 'index' | 'off',
  outfile: string,
  manifest?: Manifest,
): Promise<void> {
  await build({
    entryPoints: [`src/offline/worker/${entry}.ts`],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    define: {
      'process.env.NODE_ENV': '"production"',
      ...(manifest && { manifest: JSON.stringify(manifest) }),
    },
    logLevel: 'warning',
  });
}
