import type { Page, Route } from '@playwright/test';

import { stores } from '../src/files/store';
import { charactersOfPages } from '../src/typeface/generate/characters';
import { webFont } from '../src/typeface/generate/web-font';
import { textWidth } from '../src/typeface/width';
import { layoutShift } from './support/layout-shift';
import { onePageOfEachTemplate, representativePages } from './support/pages/representative';
import { twin } from './support/sitemap';
import { expect, firstVisitTest, test } from './support/test';

const face = 'Plex';
const font = webFont(charactersOfPages(), stores.typeface);

/** The letters and signs that the open page draws with the typeface, each with the text around it. */
const drawnWithFace = (page: Page) =>
  page.evaluate((family) => {
    const found: Record<string, string> = {};
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const isOurs = new WeakMap<Element, boolean>();
    const ours = (element: Element) => {
      const known = isOurs.get(element);
      if (known !== undefined) return known;
      const first = getComputedStyle(element).fontFamily.split(',')[0] ?? '';
      isOurs.set(element, first.replaceAll('"', '') === family);
      return isOurs.get(element) === true;
    };
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (parent === null || !/[^\s\p{Cf}]/u.test(text) || !ours(parent)) continue;
      for (const character of text.replaceAll(/[\s\p{Cf}]/gu, '')) found[character] ??= text;
    }
    return found;
  }, face);

for (const path of representativePages().flatMap((page) => [page, twin(page)])) {
  test(`the typeface has all that it is to draw on ${path}`, async ({ page }) => {
    await page.goto(path);
    const drawn = Object.entries(await drawnWithFace(page));
    expect(drawn.length).toBeGreaterThan(20);
    const { advances } = await font;
    const missing = drawn.filter(([character]) => !(character in advances[400]));
    expect(missing).toEqual([]);
  });
}

for (const path of ['/explorer', '/fr/explorer', '/fr/explorer/refresh-data-type']) {
  test(`the labels of ${path} are as wide as they were measured`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
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

const windows = [360, 1280].flatMap((width) =>
  onePageOfEachTemplate().map((path) => ({ width, path })),
);
for (const { width, path } of windows) {
  firstVisitTest(
    `nothing moves on ${path}, ${width} px wide, when the typeface arrives late`,
    async ({ page }) => {
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
    },
  );
}
