import type { Page } from '@playwright/test';

import { violationsOf } from './support/axe';
import { localeOf, sitemapPaths, twin } from './support/sitemap';
import { expect, test } from './support/test';
import { excessOf, weightOf } from './support/weight';

const themes = ['light', 'dark'] as const;
const widths = [360, 1280] as const;
const pairsATest = 8;

/** English pages, each of which leads to its French twin: together these are all pages (`built/pages.test.ts`). */
const pairs = sitemapPaths().filter((path) => localeOf(path) === 'en');

// One window walks many addresses: to make a window costs more than to look at a page.
for (let first = 0; first < pairs.length; first += pairsATest) {
  const batch = pairs.slice(first, first + pairsATest);
  test(`${batch[0]} and ${batch.length - 1} more are accessible, light and fit any window, in both languages`, async ({
    page,
  }) => {
    test.setTimeout(batch.length * 30_000);
    for (const [index, path] of batch.entries()) await walkPair(page, path, first + index);
  });
}

/** One of a pair, then by its language switch the other; which is first, theme and width rotate. */
async function walkPair(page: Page, english: string, index: number): Promise<void> {
  const start = index % 2 === 0 ? english : twin(english);
  const width = widths[(index >> 1) % 2] ?? 1280;
  await page.emulateMedia({
    colorScheme: themes[(index >> 2) % 2] ?? 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${start}?from=test#here`);
  await check(page, start, width);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('.navbar .dropdown').hover();
  await page.locator(`.navbar a[lang="${localeOf(twin(start))}"]`).click();
  await page.waitForURL(`**${twin(start)}?from=test#here`);
  await check(page, twin(start), width);
  const back = page.locator(`.navbar a[lang="${localeOf(start)}"]`);
  await expect.soft(back).toHaveAttribute('href', `${start}?from=test#here`);
}

/** What holds for every page. A failure names the address and does not keep the others from being walked. */
async function check(page: Page, path: string, width: number): Promise<void> {
  const html = page.locator('html');
  await expect.soft(html, path).toHaveAttribute('data-has-hydrated', 'true');
  await expect.soft(html, path).toHaveAttribute('lang', localeOf(path));
  await expect.soft(page.locator('h1'), path).toHaveCount(1);
  expect.soft(excessOf(path, await weightOf(page))).toBeUndefined();

  await page.setViewportSize({ width, height: 900 });
  expect.soft(await violationsOf(page), path).toEqual([]);
  for (const wide of [320, 768, 2560]) {
    await page.setViewportSize({ width: wide, height: 900 });
    expect.soft(await sidewaysScroll(page), `${path} at ${wide} px`).toBeLessThanOrEqual(0);
  }
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
