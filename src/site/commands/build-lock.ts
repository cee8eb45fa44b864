import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { CommandError } from './command-error';

/**
 * Only one build at a time writes `build/` and `.docusaurus/`. The lock is a file that holds the builder's
 * process id: one left by a killed build names no living process and is taken over.
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
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (isCode(error, 'EEXIST')) {
      throw new CommandError('another build has just started. Wait until it ends');
    }
    throw error;
  }
}

function livingOwner(file: string): number | undefined {
  const pid = readPid(file);
  if (pid === undefined) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return isCode(error, 'EPERM') ? pid : undefined;
  }
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
