import { once } from 'node:events';
import type { Server } from 'node:http';

import { siteHeaders } from '../../site/security/site-headers';
import { createSiteServer } from '../../site/server/app';
import { CommandError } from '../../faults/command-error';

/** Serve a built site and say where; resolves once it listens.
 * @throws CommandError for a missing build or a taken port. */
export async function serveSite(buildDir: string, port: number): Promise<Server> {
  const server = createSiteServer(buildDir, await siteHeaders(buildDir));
  await listen(server, port);
  console.log(`English   http://localhost:${port}/\nFrançais  http://localhost:${port}/fr/`);
  return server;
}

/** The port that PORT asks for, 3000 without it.
 * @throws CommandError for anything that is no port. */
export function portFromEnvironment(value: string | undefined): number {
  const port = Number(value ?? '3000');
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new CommandError(
    `PORT=${value} is no port. Give a whole number from 1 to 65535: PORT=3001 npm start`,
  );
}

export async function listen(server: Server, port: number): Promise<void> {
  server.listen(port);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw takenPort(port);
    if (code === 'EACCES')
      throw new CommandError(
        `port ${port} is not yours to open. Choose one above 1023: PORT=3000 npm start`,
      );
    throw error;
  }
}

function takenPort(port: number): CommandError {
  return new CommandError(
    `port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  );
}
