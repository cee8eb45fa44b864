import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildDir } from '../site/build-dir';
import { CommandError } from '../faults/command-error';
import { runCommand } from './run-command';
import { differing, digestsOf } from './site/digests';

/** What a build leaves beside its output, and the next one would take up. */
const made = [buildDir, '.docusaurus', '.generated'];

/** Builds what is committed twice, cold and in the same folder, and compares every file of the two. */
runCommand(async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'verify-'));
  try {
    execFileSync('git', ['clone', '--quiet', '.', directory]);
    symlinkSync(path.resolve('node_modules'), path.join(directory, 'node_modules'));
    const first = await coldBuild(directory);
    const second = await coldBuild(directory);
    const [name, ...others] = differing(first, second);
    if (name !== undefined) {
      const rest = others.length === 0 ? '' : `, and so do ${others.length} more`;
      throw new CommandError(`two builds of one commit differ in ${name}${rest}`);
    }
    console.log(`two cold builds: the same bytes in all ${first.size} files`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

function coldBuild(directory: string): Promise<ReadonlyMap<string, string>> {
  for (const name of made) rmSync(path.join(directory, name), { recursive: true, force: true });
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: directory,
    env: { ...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new CommandError('the build failed; its report is above');
  return digestsOf(path.join(directory, buildDir));
}
