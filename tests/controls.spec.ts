import type { Locator, Page } from '@playwright/test';

import { openBefore } from './support/before';
import { places } from './support/first-touch/in-page';
import { pagesWithEveryControl as pages } from './support/first-touch/pages';
import { hydrated } from './support/open';
import { expect, test } from './support/test';

const languages = [
  { prefix: '', copy: 'Copy the code', copied: 'Copied', twin: 'Copy as Markdown' },
  { prefix: '/fr', copy: 'Copier le code', copied: 'Copié', twin: 'Copier en Markdown' },
] as const;

/** Without the steps of a player, which are text until the player is there. */
const controls = (page: Page): Locator =>
  page.locator('main :is(a, button:not(ol *), input, select, summary, [role="button"]):visible');

test.describe('before the application is there', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { prefix, copy, copied, twin } of languages) {
    test(`code is copied, on ${prefix}/using-the-api/errors`, async ({ page }) => {
      await openBefore(page, `${prefix}/using-the-api/errors`);
      const block = page.locator('figure:has(pre)').first();
      await block.getByRole('button', { name: copy }).click();
      await expect(block.getByRole('status')).toHaveText(copied);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toBe(await block.locator('pre').textContent());
    });

    test(`the page is copied as Markdown, on ${prefix}/about`, async ({ page }) => {
      await openBefore(page, `${prefix}/about`);
      await page.getByRole('button', { name: twin }).click();
      await expect(page.getByRole('status').filter({ hasText: /copied|copiée/ })).toBeVisible();
      const file = await page.request.get(`${prefix}/about.md`);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toBe(await file.text());
    });
  }

  for (const path of pages) {
    test(`controls are there, and stay as they are when it comes, on ${path}`, async ({ page }) => {
      const { arrive } = await openBefore(page, path);
      const field = page.locator('main :is(button, input):visible').first();
      await field.focus();
      // What a typeface moves that comes late has a limit of its own (`typeface.spec.ts`).
      await page.evaluate(() => document.fonts.load('600 13px Plex'));
      const before = await page.evaluate(places);
      await controls(page).evaluateAll((all) => {
        for (const each of all) Object.assign(each, { isServed: true });
      });
      arrive();
      await hydrated(page);
      const isServed = await controls(page).evaluateAll((all) =>
        all.map((each) => 'isServed' in each),
      );
      expect(before.length).toBeGreaterThan(3);
      expect(await page.evaluate(places)).toEqual(before);
      expect(isServed).not.toContain(false);
      await expect(field).toBeFocused();
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of pages) {
    test(`there is no control that needs them, on ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('main :is(button, input, select):visible')).toHaveCount(0);
    });
  }
});
