import { buildSite } from './site/build-site';
import { runCommand } from './run-command';

runCommand(buildSite);
