import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { siteHeaders } from '../../src/site/security/site-headers';
import { createSiteServer } from '../../src/site/server/app';
import { firstVisitTest as base } from './test';

/** Marks a file that a deployment deletes. */
const gone = 'gone';

/** A server of the last build that can be redeployed: addresses get other content, or are `gone`. */
export type Deployment = {
  readonly origin: string;
  /** The requests in order, with the bytes of each response body. */
  readonly log: {
    readonly address: string;
    readonly bytes: number;
    readonly by: 'page' | 'worker';
  }[];
  readonly deploy: (files: Readonly<Record<string, string>>) => void;
};

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
};

/** A browser test with a server of its own, so that its deployments do not affect other tests. */
export const test = base.extend<{ site: Deployment }>({
  site: async ({}, use) => {
    const { site, server } = await startDeployment();
    await use(site);
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

async function startDeployment(): Promise<{ readonly site: Deployment; readonly server: Server }> {
  const headers = await siteHeaders('build');
  const built = createSiteServer('build', headers);
  const changed = new Map<string, string>();
  const log: Deployment['log'] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = changed.get(pathname);
    response.on('finish', () => {
      log.push({
        address: pathname,
        bytes: Number(response.getHeader('Content-Length') ?? 0),
        by: request.headers.referer?.endsWith('/worker.js') === true ? 'worker' : 'page',
      });
    });
    if (file === undefined) {
      built.emit('request', request, response);
      return;
    }
    const type = types[/\.(\w+)$/.exec(pathname)?.[1] ?? ''] ?? 'text/html; charset=utf-8';
    const head = { ...headers.document, 'Content-Type': type, 'Cache-Control': 'no-cache' };
    response.writeHead(file === gone ? 404 : 200, head);
    response.end(file === gone || request.method === 'HEAD' ? undefined : file);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const deploy: Deployment['deploy'] = (files) => {
    for (const [address, file] of Object.entries(files)) changed.set(address, file);
  };
  return { site: { origin: `http://localhost:${port}`, log, deploy }, server };
}

export { expect } from './test';
