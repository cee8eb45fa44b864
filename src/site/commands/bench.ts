import { assumedRule } from '../../platform/load/rule';
import { simulate } from '../../platform/load/simulate';
import { readModel } from '../model/read';
import { runCommand } from './command-error';

/** Prints how fast the load model runs, and that its memory does not grow with the requests. */
runCommand(async () => {
  const rule = assumedRule(await readModel(process.cwd()));
  const order = { rate: 320, serviceTime: 10_000, instances: 4, rule };
  simulate({ ...order, requests: 100_000 });
  for (const requests of [100_000, 1_000_000, 10_000_000]) {
    const begin = performance.now();
    simulate({ ...order, requests });
    const seconds = (performance.now() - begin) / 1000;
    const memory = process.memoryUsage().heapUsed / 1024 ** 2;
    const speed = Math.round(requests / seconds);
    console.log(
      `load: ${requests} requests, ${speed} requests/s, ${memory.toFixed(1)} MB of heap in use`,
    );
  }
});
