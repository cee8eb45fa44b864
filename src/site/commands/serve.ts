import { buildDir } from './build-dir';
import { runCommand } from './command-error';
import { portFromEnvironment, serveSite } from './serve-site';

runCommand(async () => {
  await serveSite(buildDir, portFromEnvironment(process.env.PORT));
});
