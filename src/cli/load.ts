import { readStoredPlatform } from '../inputs/stored-platform';
import { helpText } from './help';
import { loadCommand } from './model/load-command';
import { loadOutput } from './model/load-output';
import { readOptions } from './options';
import { runCommand } from './run-command';

runCommand(async () => {
  const options = readOptions(loadCommand.options);
  if (options.help) return void process.stdout.write(helpText(loadCommand));
  const { model } = await readStoredPlatform(process.cwd());
  process.stdout.write(loadOutput(model, options));
});
