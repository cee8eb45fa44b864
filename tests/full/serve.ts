import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { createSiteServer } from '../../src/site/server/app';

export type Serving = {
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

/** Serves a build without additional headers: at a free port, or at the port of an earlier server. */
export async function serve(build: string, port = 0): Promise<Serving> {
  const server = createSiteServer(build, { document: {}, asset: {} });
  server.listen(port);
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  return {
    origin: `http://localhost:${taken}`,
    port: taken,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
