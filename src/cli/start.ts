import { createServer } from 'node:http';

import { buildDir } from '../site/build-dir';
import { buildSite } from './site/build-site';
import { runCommand } from './run-command';
import { listen, portFromEnvironment, serveSite } from './site/serve-site';

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
