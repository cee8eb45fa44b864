import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

import { freePort } from '../../src/site/free-port';

/** A running `npm run dev`. */
export interface Development {
  readonly address: string;
  /** Ends it as Ctrl-C does in a terminal: its whole process group gets the signal. */
  readonly interrupt: () => void;
  /** Kills npm alone, which then cannot say so to what it started. */
  readonly killNpm: () => void;
  /** The commands of the processes that are still there. */
  readonly processes: () => readonly string[];
  /** Kills whatever is still there. */
  readonly kill: () => void;
}

/** Starts `npm run dev` in a folder, in a process group of its own; it then listens, and no language is started yet. */
export async function developIn(directory: string): Promise<Development> {
  const port = await freePort();
  const child = spawn('npm', ['run', '--silent', 'dev'], {
    cwd: directory,
    env: { ...process.env, PORT: String(port) },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const group = child.pid ?? 0;
  const signalAll = (signal: NodeJS.Signals) => {
    if (processesOf(group).length > 0) process.kill(-group, signal);
  };
  await once(child.stdout, 'data');
  child.stdout.resume();
  return {
    address: `http://localhost:${port}`,
    interrupt: () => signalAll('SIGINT'),
    killNpm: () => child.kill('SIGKILL'),
    processes: () => processesOf(group),
    kill: () => signalAll('SIGKILL'),
  };
}

function processesOf(group: number): readonly string[] {
  const rows = execFileSync('ps', ['-e', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' });
  return rows
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .filter(([pgid, state]) => Number(pgid) === group && state?.startsWith('Z') === false)
    .map(([, , ...args]) => args.join(' '));
}
