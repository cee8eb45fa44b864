import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { copyProject, type Copy } from './copy';

const build = 'npx tsx src/cli/build.ts';

/** Files that a build requires. */
const inputs = [
  'src/platform/model/zones.yaml',
  'i18n/fr/code.json',
  'i18n/fr/model.po',
  'sidebars.ts',
  'static/openapi',
];

describe('a build', () => {
  let copy: Copy;
  beforeEach(() => {
    copy = copyProject();
  });
  afterEach(() => copy.dispose());

  it.each(inputs)('without %s fails and names it', (input) => {
    copy.remove(input);
    const { code, output } = copy.run(build);
    expect(code).not.toBe(0);
    expect(output.trim()).toMatch(/^(?:error: |\S+:\d+:\d+ ).*$/);
    expect(output).toContain(path.basename(input));
  });

  it('that is killed does not affect the next one', async () => {
    const begun = started(copy);
    await begun.says('Creating an optimized production build');
    // A concurrent second build is rejected with a one-line error.
    const second = copy.run(build);
    expect(second.code).not.toBe(0);
    expect(second.output.trim()).toMatch(/^error: another build is running \(process \d+\).*$/);
    begun.kill();
    await ended(copy);
    expect(existsSync(path.join(copy.directory, '.generated/build.lock'))).toBe(true);
    expect(copy.run(build)).toMatchObject({ code: 0 });
    for (const page of ['index.html', 'fr/index.html', 'nginx.conf', 'index.html.br']) {
      expect(existsSync(path.join(copy.directory, 'build', page)), page).toBe(true);
    }
  });

  it('on a full disk fails and names where it writes', ({ skip }) => {
    const disk = mkdtempSync(path.join(tmpdir(), 'disk-'));
    // Space for the project, and for half of the build output.
    const size = 'size=40m';
    const mounting = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]);
    if (mounting.status !== 0) skip('this machine lets nobody mount a small disk here');
    try {
      const small = copyProject(disk);
      const run = small.run(build);
      expect(run.code).not.toBe(0);
      expect(run.output).toContain(small.directory);
      expect(run.output).toMatch(/no space left|ENOSPC/i);
    } finally {
      spawnSync('umount', ['--lazy', disk]);
      rmdirSync(disk);
    }
  });
});

describe('to serve', () => {
  let copy: Copy;
  beforeEach(() => {
    copy = copyProject();
  });
  afterEach(() => copy.dispose());

  it('without a build fails with a one-line error', () => {
    const { code, output } = copy.run('npx tsx src/cli/serve.ts');
    expect(code).toBe(1);
    expect(output.trim()).toMatch(/^error: .*npm run build$/);
  });

  it('at a port in use fails with a one-line error, before anything is built', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = copy.run(`PORT=${port} npx tsx src/cli/start.ts`);
    other.close();
    expect(code).toBe(1);
    expect(output.trim()).toMatch(/^error: port \d+ is taken\. .*$/);
  });
});

/** Starts a build, without waiting for it. */
function started({ directory }: Copy) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/build.ts'], {
    cwd: directory,
  });
  return {
    says: (text: string) =>
      new Promise<void>((resolve) => {
        let said = '';
        const listen = (data: Buffer) => {
          said += data.toString();
          if (said.includes(text)) resolve();
        };
        child.stdout.on('data', listen);
        child.stderr.on('data', listen);
      }),
    kill: () => child.kill('SIGKILL'),
  };
}

/** Waits until no process works in the copy any more, because the processes of a killed build end by themselves. */
async function ended({ directory }: Copy): Promise<void> {
  const isAtWork = () =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .some((pid) => workingFolder(pid) === directory);
  while (isAtWork()) await new Promise((resolve) => setTimeout(resolve, 200));
}

/** The working directory of a process; undefined if the process has ended. */
function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
