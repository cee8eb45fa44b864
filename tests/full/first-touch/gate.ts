import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { siteHeaders } from '../../../src/site/security/site-headers';
import { createSiteServer } from '../../../src/site/server/app';

export interface Gate {
  readonly origin: string;
  /** From now on, the application does not come. */
  readonly shut: () => void;
  /** Lets the application come. */
  readonly open: () => void;
  /** Whether a script of the application has been requested since the gate was shut. */
  readonly isRequested: () => boolean;
  readonly close: () => Promise<void>;
}

/** Serves a build with its headers; the main script of the application waits at a gate. */
export async function serveGated(build: string): Promise<Gate> {
  const site = createSiteServer(build, await siteHeaders(build));
  let isRequested = false;
  let waiting: (() => void)[] | undefined;
  const server = createServer((request, response) => {
    const pass = () => site.emit('request', request, response);
    if (request.url?.includes('/assets/js/') !== true) return void pass();
    isRequested = true;
    // Without its main script it cannot start. All that wait would leave no connection for anything else.
    if (waiting === undefined || !request.url.includes('/main.')) pass();
    else waiting.push(pass);
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    shut: () => {
      isRequested = false;
      waiting = [];
    },
    open: () => {
      const passes = waiting ?? [];
      waiting = undefined;
      for (const pass of passes) pass();
    },
    isRequested: () => isRequested,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
