import type { Page } from '@playwright/test';

import { openBefore } from './support/before';
import { frames } from './support/frames';
import { hydrated } from './support/open';
import { expect, test } from './support/test';

const address = '/using-the-api/errors';
const phone = { width: 390, height: 844 };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'on a phone' : 'on a phone without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: phone });

    test('the table of contents opens, and leads to a heading below the bar', async ({ page }) => {
      await page.goto(address);
      if (javaScriptEnabled) await hydrated(page);
      const contents = page.locator('details', { has: page.getByText('On this page') });
      await contents.locator('summary').click();
      const entry = contents.getByRole('link').nth(1);
      const href = (await entry.getAttribute('href')) ?? '';
      await entry.press('Enter');
      await expect(page).toHaveURL(`${address}${href}`);
      const heading = page.locator(`main :is(h2, h3)${href}`);
      await expect(heading).toBeInViewport();
      const bar = await page.locator('.navbar').boundingBox();
      const top = async () => (await heading.boundingBox())?.y ?? 0;
      expect(await top()).toBeGreaterThanOrEqual(bar?.height ?? Infinity);
      // Only the application knows that an entry was followed.
      if (javaScriptEnabled) await expect(contents).not.toHaveAttribute('open');
      await page.keyboard.press('Tab');
      const next = await page.locator(':focus').boundingBox();
      // The box of a link in the heading may begin a little above that of its line.
      expect(next?.y).toBeGreaterThanOrEqual((await top()) - 2);
    });
  });
}

const lit = (page: Page) =>
  page.locator('.toc-highlight.table-of-contents__link--active').allTextContents();

/** Where to scroll to: the start, between headings, and the end. */
const places = [0, 200, 400, 700, 1000, 1300, 1700, 2200, 1e6];

/** The lit entries at each place. */
async function litAtPlaces(page: Page): Promise<readonly (readonly string[])[]> {
  const entries = [];
  for (const y of places) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
    await frames(page, 2);
    entries.push(await lit(page));
  }
  return entries;
}

test('the lit entry is the same before the application is there as after', async ({ page }) => {
  const { arrive } = await openBefore(page, address);
  const before = await litAtPlaces(page);
  arrive();
  await hydrated(page);
  // The entry of the place where the application has arrived.
  expect(await lit(page)).toEqual(before.at(-1));
  expect(await litAtPlaces(page)).toEqual(before);
  expect(new Set(before.flat()).size).toBeGreaterThan(2);
});
