import type { Page } from '@playwright/test';

import { hostileFragments } from './hostile/fragments';
import { expect, test } from './support/test';

const addresses = [
  '/explorer',
  '/fr/explorer/list-companies',
  '/enterprise/tech-overview/architecture/request-flow',
  '/api/platform/create-company',
];

for (const address of addresses) {
  test(`${address} takes any fragment`, async ({ page }) => {
    test.setTimeout(180_000);
    page.on('dialog', (dialog) => {
      throw new Error(`a dialog says ${dialog.message()}`);
    });
    await page.goto(address);
    const title = await page.locator('h1').innerText();
    for (const fragment of hostileFragments) {
      const shown = fragment.slice(0, 40);
      await page.evaluate((hash) => (window.location.hash = hash), fragment);
      expect(await pollution(page), shown).toEqual([]);
      await expect(page.locator('h1'), shown).toHaveText(title);
    }
    // The same when the page starts with it.
    for (const fragment of hostileFragments.slice(-13)) {
      await page.goto('about:blank');
      await page.goto(`${address}${fragment}`);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await expect(page.locator('h1'), fragment.slice(0, 40)).toHaveText(title);
    }
  });
}

/** What every object has beyond what it should have. */
async function pollution(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names: string[] = [];
    for (const name in {}) names.push(name);
    return names;
  });
}
