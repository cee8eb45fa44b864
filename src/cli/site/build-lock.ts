import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { CommandError } from '../../faults/command-error';

/**
 * Only one build at a time writes `build/` and `.docusaurus/`. The lock is a file that holds the builder's
 * process id and its start: one left by a killed build names no living process, or one that has taken over its
 * number since, and is taken over.
 *
 * @throws CommandError while another build runs.
 * @example const release = lockBuild('.generated/build.lock'); try { … } finally { release() }
 */
export function lockBuild(file: string): () => void {
  mkdirSync(path.dirname(file), { recursive: true });
  const owner = livingOwner(file);
  if (owner !== undefined) {
    throw new CommandError(
      `another build is running (process ${owner}). Wait until it ends, or stop it: kill ${owner}`,
    );
  }
  rmSync(file, { force: true });
  claim(file);
  return () => rmSync(file, { force: true });
}

function claim(file: string): void {
  try {
    writeFileSync(file, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
  } catch (error) {
    if (isCode(error, 'EEXIST')) {
      throw new CommandError('another build has just started. Wait until it ends');
    }
    throw error;
  }
}

function livingOwner(file: string): number | undefined {
  const [pid = 0, start] = readLock(file);
  if (!Number.isInteger(pid) || pid <= 0 || start !== startOf(pid)) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return isCode(error, 'EPERM') ? pid : undefined;
  }
}

function readLock(file: string): readonly [pid?: number, start?: number] {
  try {
    const [pid, start] = readFileSync(file, 'utf8').split(' ').map(Number);
    return [pid, start];
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** When a process started, in ticks since the machine did; 0 where the system does not tell.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function startOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in brackets, which may itself hold blanks: the 22nd is counted from behind it.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  } catch {
    return 0;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
