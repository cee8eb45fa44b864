import type { Page } from '@playwright/test';

import { hostileFragments } from './hostile/fragments';
import { frames } from './support/frames';
import { open } from './support/open';
import { expect, test } from './support/test';

const addresses = [
  '/explorer',
  '/fr/explorer/list-companies',
  '/enterprise/tech-overview/architecture/request-flow',
  '/api/platform/create-company',
];

for (const [place, address] of addresses.entries()) {
  test(`${address} accepts any fragment`, async ({ page }) => {
    test.slow();
    page.on('dialog', (dialog) => {
      throw new Error(`a dialog says ${dialog.message()}`);
    });
    await open(page, address);
    const title = await page.locator('h1').innerText();
    for (const fragment of hostileFragments) {
      const shown = fragment.slice(0, 40);
      await page.evaluate((hash) => (window.location.hash = hash), fragment);
      await frames(page, 2);
      expect(await pollution(page), shown).toEqual([]);
      expect(await page.locator('h1').innerText(), shown).toBe(title);
    }
    // The same if the page starts with the fragment, at one of the addresses.
    for (const fragment of hostileFragments.filter((_, i) => i % addresses.length === place)) {
      await open(page, `${address}${fragment}`);
      await expect(page.locator('h1'), fragment.slice(0, 40)).toHaveText(title);
    }
  });
}

/** Properties that every object has because a prototype was polluted. */
async function pollution(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names: string[] = [];
    for (const name in {}) names.push(name);
    return names;
  });
}
