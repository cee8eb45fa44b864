import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

import { CommandError } from '../../../src/faults/command-error';
import { contentDigest } from '../../../src/files/digest';
import { forget, storedFolder } from '../../../src/files/store';
import { readFiles } from '../../../src/files/text-files';
import { buildDir } from '../../../src/site/build-dir';
import { compressFiles } from '../../../src/site/hosting/compress';
import { starlightPage } from './page';

/** The Starlight site, without its pages. */
const source = 'tests/bench/peers/starlight';
const code = 'tests/bench/peers';
const document = 'static/openapi/platform.yaml';
const icon = 'static/img/mark.svg';

/** The installed Starlight and the site made with it, for the next run. */
const store = '.generated/peers';

/** Starlight has its own pages of the API, and the explorer is no text. */
const isOfGuide = (name: string) => !/^(?:fr\/)?(?:api|explorer)\//.test(name);

/**
 * Makes a Starlight site of the pages of the last build, compressed as that build is, or returns the one made before.
 * @param origin the origin under which it is to be served
 * @returns its folder
 * @throws CommandError if npm cannot install Starlight, if Starlight cannot build, or without a build
 */
export async function starlightSite(origin: string): Promise<string> {
  const twins = [...readFiles([buildDir], ['.md'])]
    .map(([file, text]) => [path.posix.relative(buildDir, file), text] as const)
    .filter(([name]) => isOfGuide(name));
  if (twins.length === 0) {
    throw new CommandError(`${buildDir} has no pages. Build the site first: npm run build`);
  }
  const begin = Date.now();
  const modules = await installed();
  const files = twins.map(([name]) => path.join(buildDir, name));
  const digest = contentDigest('.', [code, document, icon, ...files]).slice(0, 16);
  const site = await storedFolder(store, `site-${digest}`, async (draft) => {
    cpSync(source, draft, { recursive: true });
    // Under its own name, TypeScript would read it as a file of this project.
    renameSync(at(draft, 'src/content.config.mjs'), at(draft, 'src/content.config.ts'));
    cpSync(document, at(draft, 'platform.yaml'));
    cpSync(icon, at(draft, 'public/mark.svg'));
    for (const [name, twin] of twins) write(at(draft, 'src/content/docs', name), twin);
    symlinkSync(path.join('..', path.basename(modules), 'node_modules'), at(draft, 'node_modules'));
    await run(
      'Starlight cannot build its site',
      draft,
      process.execPath,
      ['node_modules/astro/astro.js', 'build'],
      {
        PEER_ORIGIN: origin,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    );
    checkSidebars(
      at(draft, 'dist'),
      twins.map(([name]) => name),
    );
    // The bundled server expects one of each language.
    cpSync(at(draft, 'dist/404.html'), at(draft, 'dist/fr/404.html'));
    await compressFiles(at(draft, 'dist'), (name) => (name.startsWith('api/') ? 'rest' : 'page'));
  });
  await forget(store, begin);
  return at(site, 'dist');
}

const at = (...parts: readonly string[]) => path.join(...parts);

/** @returns the folder in which Starlight is installed, as its lockfile says */
function installed(): Promise<string> {
  const manifests = ['package.json', 'package-lock.json', '.npmrc'];
  const digest = contentDigest(source, manifests).slice(0, 16);
  return storedFolder(store, `modules-${digest}`, async (draft) => {
    for (const file of manifests) cpSync(at(source, file), at(draft, file));
    await run(
      'Starlight cannot be installed. It comes from the npm registry: check the network, then try again',
      draft,
      'npm',
      ['ci', '--loglevel=error'],
    );
  });
}

/** A page that its sidebar does not list would be lighter than Starlight's pages are. */
function checkSidebars(site: string, names: readonly string[]): void {
  const listed = names.filter((name) => !/^(?:fr\/)?index\.md$/.test(name));
  const missing = listed.filter((name) => {
    const html = readFileSync(at(site, name.replace(/\.md$/, '.html')), 'utf8');
    return !html.includes('aria-current="page"');
  });
  if (missing.length > 0) throw new Error(`Starlight's sidebar lacks ${missing.join(', ')}`);
}

function write(file: string, twin: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, starlightPage(twin));
}

async function run(
  failure: string,
  cwd: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  try {
    await promisify(execFile)(command, args, {
      cwd,
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new CommandError(`${failure}\n${outputOf(error).slice(-2000)}`);
  }
}

const output = z.object({ stdout: z.string(), stderr: z.string() });

/** What a failed command printed: Astro prints its errors to standard output. */
function outputOf(error: unknown): string {
  const { success, data } = output.safeParse(error);
  return success ? `${data.stdout}\n${data.stderr}`.trim() : String(error);
}
