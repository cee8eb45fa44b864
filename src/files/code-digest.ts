import path from 'node:path';
import { buildSync } from 'esbuild';

import { contentDigest } from './digest';

const known = new Map<string, string>();

/**
 * A digest of the code of a module: its own file, all files of this repository that it imports, directly or not, and
 * the versions of its dependencies. A process has loaded the module before it asks, so each digest is made once.
 * What the module only reads or starts (a worker, a template) is not imported, and has to be given beside it.
 * @example codeDigest(__filename)
 */
export function codeDigest(...modules: readonly [string, ...string[]]): string {
  const key = modules.join('\0');
  const digest = known.get(key) ?? contentDigest('.', [...filesOf(modules), 'package-lock.json']);
  known.set(key, digest);
  return digest;
}

/** What Docusaurus makes or replaces in each build: no file of this repository. */
const external = ['@theme/*', '@theme-original/*', '@generated/*', '@docusaurus/*', '@data/*'];

/**
 * The files of this repository that make up some modules, sorted.
 * @throws {Error} where an import cannot be followed
 */
export function filesOf(modules: readonly string[], root = process.cwd()): readonly string[] {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: modules.map((module) => path.resolve(root, module)),
    bundle: true,
    metafile: true,
    write: false,
    outdir: path.join(root, 'unwritten'),
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external,
    loader: { '.css': 'empty', '.svg': 'empty' },
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).sort();
}
