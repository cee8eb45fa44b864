import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

import { codeDigest } from '../../files/code-digest';
import { contentDigest } from '../../files/digest';
import { storedFolder, stores } from '../../files/store';
import { readFiles } from '../../files/text-files';
import { readMessages, type Messages } from './messages';

const configFile = 'src/translation/interface/extraction.config.ts';
/** The sources of the interface's strings besides the code and the theme. */
const inputs = ['sidebars.ts', 'docusaurus.config.ts', 'package.json', configFile];
/** Sidebars of the API reference are made from the OpenAPI documents, whose French is in PO files. */
export const generatedFolder = 'docusaurus-plugin-content-docs-api/';

/**
 * The strings of the interface in the current source. Docusaurus extracts them, which takes seconds,
 * so the result is cached until one of its inputs changes.
 * @param root the folder of the site
 * @throws {Error} with the report of Docusaurus, if it fails.
 */
export async function extractInterface(root: string): Promise<Messages> {
  const sources = sourcesWithStrings(root);
  const digest = createHash('sha256')
    .update(codeDigest(__filename))
    .update(contentDigest(root, inputs))
    .update(JSON.stringify(sources))
    .digest('hex');
  const store = path.join(root, stores.interface);
  const folder = await storedFolder(store, digest.slice(0, 16), (draft) =>
    extractInto(root, sources, draft),
  );
  const files = readFiles([path.join(folder, 'en')], ['.json']);
  return new Map(
    [...files].flatMap(([file, text]) => {
      const name = path.posix.relative(path.posix.join(folder, 'en'), file);
      return name.startsWith(generatedFolder) ? [] : [[name, readMessages(file, text)] as const];
    }),
  );
}

async function extractInto(root: string, sources: Sources, draft: string): Promise<void> {
  const site = path.resolve(draft, 'site');
  copySources(root, sources, site);
  const cli = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  const config = path.resolve(root, configFile);
  const args = [cli, 'write-translations', site, '--locale', 'en', '--config', config];
  const env = { ...process.env, EXTRACTION_FOLDER: path.resolve(draft) };
  await promisify(execFile)(process.execPath, args, { cwd: root, env }).catch((error: unknown) => {
    const report =
      error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`the strings of the interface could not be extracted:\n${report.trim()}`);
  });
  rmSync(site, { recursive: true });
}

type Sources = readonly (readonly [file: string, text: string])[];

/**
 * The files that can hold strings. Docusaurus parses every file below `src`; the six in seven that do not import its
 * `Translate` would take half of the time.
 */
function sourcesWithStrings(root: string): Sources {
  return [...readFiles([path.join(root, 'src')], ['.ts', '.tsx'])]
    .filter(([, text]) => text.includes('@docusaurus/Translate'))
    .map(([file, text]) => [path.relative(root, file), text]);
}

/** A site of nothing else. */
function copySources(root: string, sources: Sources, site: string): void {
  for (const [file, text] of sources) {
    const copy = path.join(site, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  }
  for (const name of ['docs', 'sidebars.ts', 'package.json']) {
    symlinkSync(path.resolve(root, name), path.join(site, name));
  }
}
