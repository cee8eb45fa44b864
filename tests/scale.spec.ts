import type { Page } from '@playwright/test';

import { onePageOfEachTemplate } from './support/pages/representative';
import { hydrated } from './support/open';
import { expect, test } from './support/test';

/** The scale of type, in pixels, by its tokens (`src/css/tokens.css`); the title is smaller on phones. */
const scale = { title: 36, heading: 24, subheading: 18, body: 16, small: 14, label: 12 } as const;
const titleOnPhones = 28;

/** Figures have a scale of their own, and are drawn larger or smaller; code is a little smaller than the text around it. */
const notOnScale = 'svg *, code, code *, kbd, pre *, samp, sup, sub';

/** The sizes of the texts of the open page, each with one that has it. */
const sizesOf = (page: Page) =>
  page.evaluate((excluded) => {
    const found: Record<string, string> = {};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent?.checkVisibility() !== true || parent.matches(excluded)) continue;
      found[parseFloat(getComputedStyle(parent).fontSize)] ??= `${parent.tagName} ${text}`;
    }
    return found;
  }, notOnScale);

const sizesIn = (page: Page, selector: string) =>
  page
    .locator(`main :is(${selector}):visible`)
    .evaluateAll((all) => [
      ...new Set(all.map((each) => parseFloat(getComputedStyle(each).fontSize))),
    ]);

for (const path of onePageOfEachTemplate()) {
  test(`every text of ${path} has a size of the scale`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await hydrated(page);
    const known = new Set<number>(Object.values(scale));
    const others = Object.entries(await sizesOf(page)).filter(([size]) => !known.has(Number(size)));
    expect(others).toEqual([]);
    expect([scale.title, scale.heading]).toContain((await sizesIn(page, 'h1'))[0]);
    for (const size of await sizesIn(page, 'h2'))
      expect([scale.heading, scale.subheading]).toContain(size);
    await page.setViewportSize({ width: 360, height: 780 });
    expect([titleOnPhones, scale.heading]).toContain((await sizesIn(page, 'h1'))[0]);
  });
}
