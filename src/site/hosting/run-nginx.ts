import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { freePort } from '../free-port';

/** A running server, and a function that stops it. */
export interface RunningHost {
  readonly origin: string;
  readonly stop: () => void;
}

const mimeTypes = '/etc/nginx/mime.types';
const patience = 10_000;

/** Whether nginx (Debian's package) is installed on this machine. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** Runs nginx on a free port, with a `server` block made for that port.
 * @throws Error with nginx's log if it does not respond in time. */
export async function runNginx(serverAt: (port: number) => string): Promise<RunningHost> {
  const port = await freePort();
  const home = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  const config = [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${home}/nginx.pid; events {}`,
    `http { access_log off; include ${mimeTypes}; ${temporary.join(' ')}`,
    serverAt(port),
    '}',
  ];
  writeFileSync(path.join(home, 'nginx.conf'), config.join('\n'));
  const log = path.join(home, 'error.log');
  const child = spawn('nginx', ['-p', home, '-e', log, '-c', `${home}/nginx.conf`]);
  const said: string[] = [];
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const stop = () => {
    child.kill('SIGTERM');
    rmSync(home, { recursive: true, force: true });
  };
  const origin = `http://localhost:${port}`;
  for (const start = performance.now(); ;) {
    const answers = await fetch(origin).catch(() => undefined);
    if (answers !== undefined) return { origin, stop };
    if (performance.now() - start > patience) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stop();
  throw new Error(`nginx does not answer: ${said.join('')}`);
}
