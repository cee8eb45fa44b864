import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { pageAddresses } from '../../../src/site/canonical';
import { nginxServer } from '../../../src/site/hosting/nginx';
import { hasNginx, runNginx, type RunningHost } from '../../../src/site/hosting/run-nginx';
import type { SecurityHeaders } from '../../../src/site/security/headers';
import { siteHeaders } from '../../../src/site/security/site-headers';
import { createSiteServer } from '../../../src/site/server/app';

export const root = path.resolve('build');
export const headers = await siteHeaders(root);
export const pages = pageAddresses(root);

export function lowerCased(named: SecurityHeaders): SecurityHeaders {
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** The hosts that can run on this machine, by name; each is started by a call. */
export const hosts: Readonly<Record<string, () => Promise<RunningHost>>> = {
  'the bundled server': startBundled,
  ...(hasNginx() && { nginx: startNginx }),
};

async function startBundled(): Promise<RunningHost> {
  const server: Server = createSiteServer(root, headers);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Debian's nginx with the configuration that the build writes, except for its port and root. */
function startNginx(): Promise<RunningHost> {
  return runNginx((port) => nginxServer(headers, pages, { root, port }));
}

/** The response to an address exactly as written: `fetch` would change backslashes and dots. */
export function responseTo(
  origin: string,
  address: string,
  method: 'GET' | 'HEAD' | 'POST' = 'GET',
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = { 'Accept-Encoding': 'br, gzip' };
    request({ hostname, port, path: address, method, headers: sent, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response));
    })
      .on('error', reject)
      .end();
  });
}
