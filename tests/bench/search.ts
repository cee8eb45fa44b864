import { budgets } from '../budgets';
import { visit, withBrowser, withSite } from './browser';
import { medianOf, type Measure } from './measure';

/** How long the first results of the search take, including everything that is loaded for them. */
export function searchBench(runs: number): Promise<readonly Measure[]> {
  return withSite(async () => [
    {
      name: 'search, from the first letter to the first results',
      value: Math.round(await medianOf(runs, firstAnswer)),
      unit: 'ms',
      limit: { kind: 'at most', value: budgets.bench.firstAnswer },
    },
  ]);
}

function firstAnswer(): Promise<number> {
  return withBrowser(async (open) => {
    const page = await open();
    await visit(page, '/fr/about');
    await page.keyboard.press('Control+k');
    const field = page.locator('dialog[open]').getByRole('combobox');
    await field.waitFor();
    const begin = performance.now();
    await field.fill('passerelle');
    await page.locator('dialog[open]').getByRole('option').locator('mark').first().waitFor();
    return performance.now() - begin;
  });
}
