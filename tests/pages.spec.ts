import type { Page } from '@playwright/test';

import { violationsOf } from './support/axe';
import { localeOf, sitemapPaths, twin } from './support/sitemap';
import { expect, test } from './support/test';

const themes = ['light', 'dark'] as const;
const widths = [360, 1280] as const;
type Look = { readonly theme: (typeof themes)[number]; readonly width: number };

/** Each page is tested once; theme and width rotate, so that a template is seen in all of them. */
function look(index: number): Look {
  return { theme: themes[index % 2] ?? 'light', width: widths[(index >> 1) % 2] ?? 1280 };
}

async function open(page: Page, path: string, { theme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const paths = sitemapPaths();

for (const [index, path] of paths.entries()) {
  test(`${path} is accessible, never wider than the window, and switches to its twin`, async ({
    page,
  }) => {
    await open(page, `${path}?from=test#here`, look(index));
    expect.soft(await violationsOf(page)).toEqual([]);

    for (const width of [320, 768, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await sidewaysScroll(page), `${width} px`).toBeLessThanOrEqual(0);
    }

    await page.setViewportSize({ width: 1280, height: 900 });
    const lang = localeOf(twin(path));
    await page.locator('.navbar .dropdown').hover();
    await page.locator(`.navbar a[lang="${lang}"]`).click();
    await page.waitForURL(`**${twin(path)}?from=test#here`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of paths) {
    test(`${path} is readable`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', localeOf(path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const text = await page.locator('main').innerText();
      expect(text.length).toBeGreaterThan(120);
    });
  }
});
