import { createServer } from 'node:http';

import { buildDir } from './build-dir';
import { buildSite } from './build-site';
import { runCommand } from './command-error';
import { listen, portFromEnvironment, serveSite } from './serve-site';

runCommand(async () => {
  const port = portFromEnvironment(process.env.PORT);
  await assertFree(port);
  await buildSite();
  await serveSite(buildDir, port);
});

/** A taken port is worth knowing before the build, not after it. */
async function assertFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}
