import { runCommand } from './run-command';
import { loadOutput } from './model/load-output';
import { readOptions } from './options';
import { readModel } from '../inputs/model';

runCommand(async () => {
  const options = readOptions({
    rate: { type: 'string' },
    'service-time': { type: 'string' },
    instances: { type: 'string' },
    'max-instances': { type: 'string' },
    duration: { type: 'string' },
    requests: { type: 'string' },
    seed: { type: 'string' },
    format: { type: 'string' },
  });
  process.stdout.write(loadOutput(await readModel(process.cwd()), options));
});
