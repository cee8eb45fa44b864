import { buildSite } from './build-site';
import { runCommand } from './command-error';

runCommand(buildSite);
