import type { Locator, Page } from '@playwright/test';

import { frames } from './support/frames';
import { layoutShift } from './support/layout-shift';
import { expect, newWindowTest, test } from './support/test';

const languages = {
  en: { path: '/', ways: ['Play a request', 'Break something'], play: 'Play', pause: 'Pause' },
  fr: {
    path: '/fr/',
    ways: ['Simuler une requête', 'Provoquer une panne'],
    play: 'Lecture',
    pause: 'Pause',
  },
} as const;

const screens = [
  { width: 1280, height: 740 },
  { width: 390, height: 780 },
] as const;

const figureOf = (page: Page) => page.locator('main svg[role="img"]:visible').first();
const requestsOf = (page: Page) => page.locator('main [role="group"] button:has(code)');
const wordsOf = (page: Page) => page.locator('main').getByRole('status');

/** How far the lowest of some elements reaches, in pixels from the top of the screen. */
async function lowest(elements: Locator): Promise<number> {
  const boxes = await elements.evaluateAll((all) =>
    all.map((element) => element.getBoundingClientRect().bottom),
  );
  expect(boxes.length).toBeGreaterThan(0);
  return Math.max(...boxes);
}

for (const [language, { path, ways, play, pause }] of Object.entries(languages)) {
  for (const screen of screens) {
    const name = `${language}, ${screen.width} × ${screen.height}`;

    test(`${name}: the first screen has the title, two ways in and the whole platform`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.goto(path);
      for (const way of ways) {
        const link = page.getByRole('link', { name: way, exact: true });
        await expect(link).toBeInViewport({ ratio: 1 });
      }
      await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
      await expect(requestsOf(page).first()).toBeInViewport({ ratio: 1 });
      const names = figureOf(page).locator('text');
      for (const part of ['Cloudflare', 'Public API', 'Data API', 'Metabase', 'Xero'])
        await expect(names.filter({ hasText: part }).first()).toBeInViewport();
      // All cards; the name of the boundary can be below.
      const cards = figureOf(page).locator('path[transform]');
      expect(await lowest(cards)).toBeLessThanOrEqual(screen.height);
    });

    newWindowTest(
      `${name}: what is sent plays on the screen, and nothing shifts`,
      async ({ page }) => {
        await page.setViewportSize(screen);
        await page.goto(path);
        await frames(page, 10);
        const posed = await wordsOf(page).innerText();
        expect(posed).toMatch(/^(Step|Étape) 7/);
        // Lighthouse's 0.00: the typeface arrives after the first text, and is up to 3 pixels narrower.
        expect(await layoutShift(page)).toBeLessThan(0.005);
        await requestsOf(page).nth(1).click();
        await expect(page.getByRole('button', { name: pause })).toBeVisible();
        await expect(page.locator('[data-traffic]:visible svg')).toHaveCount(1);
        await expect(wordsOf(page)).toContainText(/(Step|Étape) 2/);
        await expect(figureOf(page)).toBeInViewport({ ratio: 0.9 });
        await expect(wordsOf(page)).toBeInViewport({ ratio: 0.9 });
        await expect(figureOf(page)).toContainText('× 403');
        await expect(page.getByRole('button', { name: play, exact: true })).toBeInViewport();
        expect(await layoutShift(page)).toBeLessThan(0.005);
      },
    );
  }

  test(`${language}: each request plays again at every press, and ends with its status`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    for (const [i, status] of [200, 403, 401].entries()) {
      const request = requestsOf(page).nth(i);
      await expect(request).toContainText(String(status));
      for (let press = 0; press < 2; press += 1) {
        await request.click();
        await expect(request).toHaveAttribute('aria-current', 'true');
        await expect(request).toBeFocused();
        await expect(wordsOf(page)).toContainText(/(Step|Étape) 1/);
      }
      await page.locator('main').getByRole('slider').press('End');
      await expect(wordsOf(page)).toContainText(`${status} `);
    }
  });

  test(`${language}: on a phone, the focus of a request is seen whole`, async ({ page }) => {
    await page.setViewportSize(screens[1]);
    await page.goto(path);
    for (const request of await requestsOf(page).all()) {
      await request.focus();
      const hidden = await request.evaluate((button) => {
        const { outlineWidth, outlineOffset } = getComputedStyle(button);
        const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
        const [own, strip] = [button, button.parentElement ?? button].map((element) =>
          element.getBoundingClientRect(),
        );
        if (!own || !strip || !(ring > 0)) return 'no ring';
        return Math.max(strip.top - own.top, own.bottom - strip.bottom) + ring;
      });
      expect(hidden).toBeLessThanOrEqual(0);
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${language}: there are the drawing and the steps of each request`, async ({ page }) => {
      await page.goto(path);
      await expect(figureOf(page)).toContainText('Cloudflare');
      const lists = page.locator('main ol:visible');
      for (const [i, status] of ['200 OK', '403 Forbidden', '401 Unauthorized'].entries())
        await expect(lists.nth(i).locator('> li').last()).toContainText(status);
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    });
  });
}
