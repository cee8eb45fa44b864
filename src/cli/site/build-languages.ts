import { spawn } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';

import { buildDir } from '../../site/build-dir';
import { CommandError } from '../../faults/command-error';

/** What is made of English stands at the root, French in its folder. Each is made aside from the other. */
const languages = [
  { locale: 'en', outDir: buildDir },
  { locale: 'fr', outDir: '.generated/french' },
] as const;
/** A thread that makes pages loads the bundler anew: with as many builds as processors, none of them gains by it. */
const threads =
  availableParallelism() > languages.length ? {} : { DOCUSAURUS_SSG_WORKER_THREAD_COUNT: '1' };
type Language = (typeof languages)[number];

/**
 * Both languages at a time, each by a Docusaurus of its own: much of a build keeps one core busy, and hardly any of it
 * is about both. When one fails, the other is ended.
 * @throws CommandError of what failed first; what is wrong, Docusaurus has said on standard error
 */
export async function buildLanguages(): Promise<void> {
  const ending = new AbortController();
  const end = () => ending.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const failures: CommandError[] = [];
    const builds = languages.map(async (language) => {
      if (await isBuilt(language, ending.signal)) return;
      failures.push(failureOf(language));
      ending.abort();
    });
    await Promise.all(builds);
    if (failures[0]) throw failures[0];
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
  const french = path.join(buildDir, 'fr');
  await rm(french, { recursive: true, force: true });
  await rename('.generated/french/fr', french);
}

/** Runs Docusaurus' own command line to its end; says whether it ended well. */
function isBuilt({ locale, outDir }: Language, signal: AbortSignal): Promise<boolean> {
  const cli = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  const bond = new URL('./end-with-parent.mjs', import.meta.url).href;
  const args = ['build', '--locale', locale, '--out-dir', outDir];
  const child = spawn(process.execPath, ['--import', bond, cli, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...threads,
      ...process.env,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/${locale}`,
    },
  });
  const kill = () => child.kill();
  signal.addEventListener('abort', kill);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      signal.removeEventListener('abort', kill);
      resolve(code === 0);
    });
  });
}

function failureOf({ locale, outDir }: Language): CommandError {
  const directory = path.resolve(outDir);
  return new CommandError(
    `the build into ${directory} failed (docusaurus build --locale ${locale}); its report is above`,
  );
}
