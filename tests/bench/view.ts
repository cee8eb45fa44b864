import { budgets } from '../budgets';
import { addressOf, withBrowser, withSite } from './browser';
import { medianOf, type Measure } from './measure';
import { kinds } from './pages';

const path = kinds['operation page'];
/** Lighthouse's definition of slow 4G. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
} as const;
const slowdown = 4;

/** How quickly a phone on a slow network shows the parameters and the schema of an operation. */
export function viewBench(runs: number): Promise<readonly Measure[]> {
  return withSite(async () => [
    {
      name: `first view of ${path} on a slow phone`,
      value: await medianOf(runs, firstView),
      unit: 's',
      limit: { kind: 'at most', value: budgets.bench.firstView },
    },
  ]);
}

/** Seconds from the click until both are painted. */
function firstView(): Promise<number> {
  return withBrowser(async (open) => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(addressOf(path), { waitUntil: 'commit' });
    await page.locator('#query-parameters').waitFor();
    await page.locator('#responses').waitFor();
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        }),
    );
    return painted / 1000;
  });
}
