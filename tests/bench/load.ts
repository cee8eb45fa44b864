import { assumedRule } from '../../src/platform/load/rule';
import { simulate } from '../../src/platform/load/simulate';
import { budgets } from '../budgets';
import { readModel } from '../../src/inputs/model';
import { median, type Measure } from './measure';

const sizes = [100_000, 1_000_000, 10_000_000] as const;

/** The speed of the load model, and whether its memory grows with the number of requests. */
export async function loadBench(runs: number): Promise<readonly Measure[]> {
  const rule = assumedRule(await readModel(process.cwd()));
  const order = { rate: 320, serviceTime: 10_000, instances: 4, rule };
  simulate({ ...order, requests: sizes[0] });
  const taken = sizes.map((requests) => {
    const speeds = Array.from({ length: runs }, () => {
      const begin = performance.now();
      simulate({ ...order, requests });
      return Math.round((requests / (performance.now() - begin)) * 1000);
    });
    return { requests, speed: median(speeds), heap: process.memoryUsage().heapUsed / 1024 ** 2 };
  });
  const heaps = taken.map(({ heap }) => heap);
  return [
    ...taken.map(({ requests, speed }) => ({
      name: `load model, ${requests} requests`,
      value: speed,
      unit: 'requests/s',
      limit: { kind: 'at least', value: budgets.bench.requestsPerSecond } as const,
    })),
    {
      name: 'load model, growth of the heap from the first to the last',
      value: (heaps.at(-1) ?? 0) - (heaps[0] ?? 0),
      unit: 'MB',
      limit: { kind: 'at most', value: budgets.bench.heapGrowth },
    },
  ];
}
