import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { createSiteServer } from '../../src/site/server/app';

export type Serving = {
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

/** A build, served with no header of its own: at a free port, or at the one that another build had. */
export async function serve(build: string, port = 0): Promise<Serving> {
  const server = createSiteServer(build, {});
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
