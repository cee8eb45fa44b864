import { budgets } from '../budgets';
import { addressOf, asSlowPhone, withBrowser, withSite } from './browser';
import { medianOf, type Measure } from './measure';
import { kinds } from './pages';

const path = kinds['operation page'];

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
    await asSlowPhone(page);
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
