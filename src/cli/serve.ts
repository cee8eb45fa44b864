import { buildDir } from '../site/build-dir';
import { runCommand } from './run-command';
import { portFromEnvironment, serveSite } from './site/serve-site';

runCommand(async () => {
  await serveSite(buildDir, portFromEnvironment(process.env.PORT));
});
