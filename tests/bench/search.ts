import { budgets } from '../budgets';
import { addressOf, withBrowser, withSite } from './browser';
import { medianOf, type Measure } from './measure';

/** How long the first results of the search take, including everything that is loaded for them. */
export function searchBench(runs: number): Promise<readonly Measure[]> {
  return withSite(async () => [
    {
      name: 'search, from the first letter to the first results',
      value: Math.round(await medianOf(runs, () => firstAnswer(addressOf('/fr/about')))),
      unit: 'ms',
      limit: { kind: 'at most', value: budgets.bench.firstAnswer },
    },
  ]);
}

/** Milliseconds until the first results are shown, from the moment when the search field can be used. */
export function firstAnswer(address: string): Promise<number> {
  return withBrowser(async (open) => {
    const page = await open();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    const field = page.locator('dialog[open] input');
    await field.waitFor();
    const begin = performance.now();
    await field.fill('passerelle');
    await page.locator('dialog[open] mark').first().waitFor();
    return performance.now() - begin;
  });
}
