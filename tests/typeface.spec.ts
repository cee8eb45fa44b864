import type { Route } from '@playwright/test';

import { textWidth } from '../src/typeface/width';
import { layoutShift } from './support/layout-shift';
import { hydrated } from './support/open';
import { onePageOfEachTemplate } from './support/pages/representative';
import { expect, firstVisitTest, test } from './support/test';

for (const path of ['/explorer', '/fr/explorer', '/fr/explorer/refresh-data-type']) {
  test(`the labels of ${path} are as wide as they were measured`, async ({ page }) => {
    await page.goto(path);
    await hydrated(page);
    // It may not be asked for yet.
    await page.evaluate(() => document.fonts.load('600 13px Plex'));
    const labels = await page.locator('svg text:visible').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const lines = text.querySelectorAll('tspan');
        const parts = lines.length > 0 ? [...lines] : [text as SVGTextElement];
        return parts.map((part) => {
          const { fontSize, fontWeight } = getComputedStyle(part);
          return {
            words: part.textContent,
            width: part.getComputedTextLength(),
            size: parseFloat(fontSize),
            weight: fontWeight,
          };
        });
      }),
    );
    expect(labels.length).toBeGreaterThan(30);
    for (const { words, width, size, weight } of labels) {
      expect(['400', '600'], words).toContain(weight);
      const measured = textWidth(words.trim(), size, weight === '600' ? 600 : 400);
      expect(width, words).toBeLessThanOrEqual(1.005 * measured + 0.5);
      expect(width, words).toBeGreaterThan(0.94 * measured - 0.5);
    }
  });
}

/** Of a phone, on which fewer words fit a line and more lines could break in another place. */
const width = 360;
for (const path of onePageOfEachTemplate()) {
  firstVisitTest(`nothing moves on ${path} when the typeface arrives late`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const late: Route[] = [];
    await page.route('**/*.woff2', (route) => void late.push(route));
    // Pages are loaded once their typefaces are.
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1').first()).toBeVisible();
    await expect.poll(() => late.length).toBe(1);
    for (const route of late) await route.continue();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await page.evaluate(() => document.fonts.check('600 16px Plex'))).toBe(true);
    expect(await layoutShift(page)).toBeLessThan(0.02);
  });
}
