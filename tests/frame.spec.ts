import type { Locator, Page } from '@playwright/test';

import { open } from './support/open';
import { expect, test } from './support/test';

const languages = ['', '/fr'] as const;
/** A page of each template. */
const templates = [
  '/',
  '/using-the-api/errors',
  '/api/platform/list-companies',
  '/explorer/list-companies',
] as const;

const phone = { width: 360, height: 780 };

test.describe('the bar of a phone', () => {
  for (const prefix of languages)
    for (const zoom of [100, 200])
      test(`${prefix}/ has the whole name of the site, the language and the search in view, text at ${zoom} %`, async ({
        page,
      }) => {
        await page.setViewportSize(phone);
        await open(page, `${prefix}/about`);
        await page.evaluate((size) => (document.documentElement.style.fontSize = size), `${zoom}%`);
        const bar = page.locator('.navbar');
        const name = bar.locator('.navbar__title');
        await expect(name).toHaveText(
          prefix === '' ? 'Codat architecture guide' : 'Guide d’architecture de Codat',
        );
        expect(await isCut(name)).toBe(false);
        const controls = [
          bar.locator('.navbar__toggle'),
          name,
          bar.locator('.navbar__item[data-language-switch]'),
          bar.locator('button[aria-haspopup="dialog"]'),
        ];
        let left = 0;
        for (const control of controls) {
          const box = await boxOf(control);
          expect(box.x).toBeGreaterThanOrEqual(left);
          left = box.x + box.width;
        }
        expect(left).toBeLessThanOrEqual(phone.width);
      });
});

/** Whether a text is longer than its element, or its element than the bar. */
async function isCut(text: Locator): Promise<boolean> {
  return text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const seen = range.getBoundingClientRect();
    const bar = element.closest('.navbar')?.getBoundingClientRect();
    const { overflow } = getComputedStyle(element);
    const isLonger = element.scrollWidth > element.clientWidth && overflow !== 'visible';
    return bar === undefined || isLonger || seen.top < bar.top || seen.bottom > bar.bottom;
  });
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${String(element)} is not in view`);
  return box;
}

test('the language is switched by one press on a phone, and its link is named in full', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/using-the-api/errors');
  await page.locator('.navbar').getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/using-the-api\/errors$/);
});

for (const [prefix, words] of [
  ['', ['System', 'Light', 'Dark']],
  ['/fr', ['Système', 'Clair', 'Sombre']],
] as const)
  test(`${prefix}/ shows the name of the theme, as served and after each press`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${prefix}/about`);
    const button = page.locator('.navbar > .navbar__inner button[title]');
    for (const word of [...words, words[0]]) {
      await expect(button.getByText(word, { exact: true })).toBeVisible();
      for (const other of words.filter((each) => each !== word))
        await expect(button.getByText(other, { exact: true })).toBeHidden();
      await button.click();
    }
  });

/** Where the text or the picture of an element begins, and not its padding. */
async function edgeOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { paddingLeft } = getComputedStyle(element);
      return Math.round(element.getBoundingClientRect().left + Number.parseFloat(paddingLeft));
    });
}

test.describe('the left edge', () => {
  for (const width of [1280, 1920])
    for (const path of templates)
      test(`of brand, page and footer is the same on ${path}, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await open(page, path);
        const isGuide = (await page.locator('.theme-doc-sidebar-container').count()) > 0;
        const content = isGuide ? '.theme-doc-sidebar-menu .menu__link' : 'main h1';
        const [brand, ...others] = await Promise.all(
          ['.navbar__brand', content, '.theme-layout-footer p'].map((each) => edgeOf(page, each)),
        );
        expect(others).toEqual([brand, brand]);
      });
});

for (const prefix of languages) {
  test(`${prefix}/ has a compact footer on a wide window, and no wide one on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${prefix}/about`);
    const footer = page.locator('.theme-layout-footer');
    expect((await boxOf(footer)).height).toBeLessThan(330);
    await page.setViewportSize(phone);
    expect(await footer.evaluate((each) => each.scrollWidth)).toBeLessThanOrEqual(phone.width);
    for (const link of await footer.locator('nav').getByRole('link').all())
      expect((await boxOf(link)).height).toBeGreaterThanOrEqual(24);
  });
}

test.describe('the one bar of the explorer', () => {
  const explorer = ['', '/list-companies', '/compose', '/failures'] as const;
  for (const prefix of languages)
    for (const page of explorer)
      test(`of ${prefix}/explorer${page} is one line of 44 px, with everything in it`, async ({
        page: tab,
      }) => {
        for (const width of [360, 1280, 1920]) {
          await tab.setViewportSize({ width, height: 800 });
          await open(tab, `${prefix}/explorer${page}`);
          const bar = tab.locator('main > div').first();
          const { y, height } = await boxOf(bar);
          expect(height).toBe(44);
          const controls = await bar.locator('a:visible, button:visible').all();
          expect(controls.length).toBeGreaterThan(2);
          for (const control of controls) {
            const box = await boxOf(control);
            expect(box.y).toBeGreaterThanOrEqual(y);
            expect(box.y + box.height).toBeLessThanOrEqual(y + height);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
          }
          await expect(bar.locator('[aria-current="page"]')).toBeVisible();
        }
      });

  test('leads to the scenarios before and after, by their titles', async ({ page }) => {
    await open(page, '/explorer/no-api-key');
    const others = page.getByRole('navigation', { name: 'Other scenarios' });
    const previous = others.getByRole('link', { name: 'Previous scenario: List companies' });
    await expect(previous).toHaveAttribute('rel', 'prev');
    const next = others.getByRole('link', { name: /^Next scenario: / });
    await expect(next).toHaveAttribute('rel', 'next');
    const title = ((await next.getAttribute('aria-label')) ?? '').replace('Next scenario: ', '');
    await next.click();
    await expect(page.locator('h1')).toHaveText(title);
  });

  test('copies the page as Markdown, and says so below it without moving it', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/fr/explorer/failures');
    const before = await boxOf(page.locator('h1'));
    await page.getByRole('button', { name: 'Copier en Markdown' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'copiée' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^---\ntitle: /);
    expect(await boxOf(page.locator('h1'))).toEqual(before);
  });
});
