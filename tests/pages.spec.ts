import type { Page } from '@playwright/test';

import { loadedFiles } from './bench/weight';
import { violationsOf } from './support/axe';
import { appearanceDigest } from './support/appearance';
import { languageLink } from './support/language-link';
import { filesOf } from './support/page-files';
import {
  isEveryPage,
  representativePages,
  onePageOfEachTemplate,
  openedPages,
} from './support/pages/representative';
import { builtPages } from './support/pages/read';
import { hydrated } from './support/open';
import { localeOf, sitemapPaths, twin } from './support/sitemap';
import { expect, test } from './support/test';
import { missingLetters } from './support/typeface';

const widths = [320, 768, 1280, 2560] as const;
/** The widths at which axe looks at a page, which takes most of the time: each in one language, or in both. */
const narrow = 320;
const wide = 1280;
const chosen = representativePages();

test.describe('the representative pages', () => {
  // Runs every time, because its title shows the numbers.
  test.use({ inputs: '' });

  test(`are ${chosen.length} of ${builtPages().length / 2}, each in both languages`, () => {
    console.log(chosen.join('\n'));
    expect(chosen.length).toBeGreaterThan(10);
  });
});

test.describe('a representative page', () => {
  // The appearance of a page depends only on its HTML and the styles.
  test.use({ inputs: appearanceDigest('tests/pages.spec.ts') });

  for (const [index, english] of chosen.entries()) {
    const [start, end] = index % 2 === 0 ? [english, twin(english)] : [twin(english), english];
    test(`${start} and by its language switch ${end}: accessible in any window, light and dark`, async ({
      page,
    }) => {
      await page.goto(`${start}?from=test#here`);
      await check(page, start, index, isEveryPage ? [narrow, wide] : [narrow]);

      await languageLink(page, localeOf(end)).click();
      await page.waitForURL(`**${end}?from=test#here`);
      await check(
        page,
        end,
        isEveryPage ? index + 1 : index,
        isEveryPage ? [narrow, wide] : [wide],
      );
      const back = languageLink(page, localeOf(start));
      await expect(back).toHaveAttribute('href', `${start}?from=test#here`);
    });
  }
});

for (const path of ['/no-such-page', '/fr/no-such-page']) {
  test(`${path}, which no page has, is accessible in any window, light and dark`, async ({
    page,
    complaints,
  }) => {
    for (const turn of [0, 1]) {
      await page.goto(path);
      await check(page, path, turn, [narrow, wide]);
    }
    // The browser logs every response with status 404.
    complaints.length = 0;
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of onePageOfEachTemplate()) {
    test(`${path} is readable, like every page of its template`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(120);
    });
  }
});

for (const english of openedPages()) {
  test(`${english} opens without a complaint, in both languages`, async ({ page }) => {
    for (const path of [english, twin(english)]) {
      await page.goto(path);
      await hydrated(page);
      await expect(page.locator('h1'), path).toBeVisible();
    }
  });
}

/** Checks layout, and with axe at some widths: one theme in a narrow window, the other in a wide one, and the reverse for odd turns. */
async function check(
  page: Page,
  path: string,
  turn: number,
  looks: readonly number[],
): Promise<void> {
  await hydrated(page);
  await expectWeighed(page, path);
  expect.soft(await missingLetters(page), `${path}: letters that the typeface lacks`).toEqual({});
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const theme = width < 1000 === (turn % 2 === 0) ? 'light' : 'dark';
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    expect.soft(await sidewaysScroll(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    if (!looks.includes(width)) continue;
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    expect.soft(await violationsOf(page), `${path}, ${theme}, ${width} px`).toEqual([]);
  }
}

/** Checks that `built/weight.test.ts` includes all files that the open page has loaded by itself. */
async function expectWeighed(page: Page, path: string): Promise<void> {
  const files = sitemapPaths().includes(path) ? filesOf(path) : undefined;
  // The typeface is weighed apart (`src/typeface`).
  const others = (await loadedFiles(page)).filter(
    (file) => files?.includes(file) === false && !file.endsWith('.woff2'),
  );
  expect.soft(others, `${path} loads more than it is weighed with`).toEqual([]);
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
