import type { Locator } from '@playwright/test';

import { violationsOf } from './support/axe';
import { hydrated } from './support/open';
import {
  ask,
  button,
  dialog,
  field,
  foundPages,
  openSearch,
  outcome,
  results,
} from './support/search-dialog';
import { expect, firstVisitTest, newWindowTest, test } from './support/test';

const firstAnswerLimit = 200 * 1024;

const identifiers = [
  'companyId',
  '429',
  '/companies/{companyId}',
  'X-Rate-Limit-Remaining',
  'correlationId',
  'statusCode',
  'client.rateLimit.reached',
  'pageSize',
];

for (const prefix of ['', '/fr']) {
  test(`finds identifiers as typed, from ${prefix}/`, async ({ page }) => {
    await page.goto(`${prefix}/`);
    await openSearch(page);
    for (const query of identifiers) {
      await ask(page, query);
      const marks = await foundPages(page).first().locator('mark').allTextContents();
      expect.soft(marks.join(' '), query).toContain(query);
    }
  });
}

test('shows the sections of a page below it, with French apostrophes except in code', async ({
  page,
}) => {
  await page.goto('/fr/');
  await openSearch(page);
  await ask(page, 'l’authentification');
  const section = foundPages(page).locator('a[href*="#"]').first();
  await expect(section.locator('mark')).not.toHaveCount(0);
  const texts = (await results(page).allTextContents()).join('\n');
  expect(texts).toContain('’');
  expect(texts).not.toMatch(/\p{L}'\p{L}/u);
  await ask(page, 'createHmac');
  expect((await results(page).allTextContents()).join('\n')).toMatch(/'node:crypto'|'sha256'/);
});

firstVisitTest(
  'loads nothing before it is opened, and little for its first results',
  async ({ page }) => {
    const requested: string[] = [];
    const sizes: Promise<number>[] = [];
    let isOpened = false;
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    page.on('requestfinished', (request) => {
      if (!isOpened) return;
      sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
    });
    await page.goto('/fr/using-the-api/rate-limits');
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    const ofPage = requested.length;
    expect(ofPage).toBeGreaterThan(3);
    await button(page).hover();
    await button(page).focus();
    await page.waitForLoadState('networkidle');
    expect(requested.slice(ofPage)).toEqual([]);

    isOpened = true;
    await openSearch(page);
    await ask(page, 'requête');
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`first results: ${Math.round(bytes / 1024)} KiB in ${sizes.length} requests`);
    expect(sizes.length).toBeGreaterThan(4);
    expect(bytes).toBeLessThan(firstAnswerLimit);
  },
);

test('can be used with only the keyboard', async ({ page }) => {
  await page.goto('/using-the-api/errors');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await openSearch(page, '/');
  // In one input event: otherwise the results of partial words would be replaced while the list is in use.
  await page.keyboard.insertText('gateway');
  await expect(results(page).nth(2)).toBeVisible();
  await expect(outcome(page)).toContainText(/\d+ (?:of \d+ )?pages found/);

  const expectActive = async (option: Locator) => {
    await expect(option).toHaveAttribute('aria-selected', 'true');
    const id = await option.getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(option).toBeInViewport();
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(1);
  };
  await expectActive(results(page).first());
  await page.keyboard.press('ArrowDown');
  await expectActive(results(page).nth(1));
  await page.keyboard.press('End');
  await expectActive(results(page).last());
  await page.keyboard.press('ArrowDown');
  await expectActive(results(page).first());
  await page.keyboard.press('ArrowUp');
  await expectActive(results(page).last());
  await page.keyboard.press('Home');
  await expectActive(results(page).first());

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText('mutual TLS');
  await expect(results(page).first()).toBeVisible();
  const target = await results(page).nth(1).getAttribute('href');
  expect(target).toContain('#');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === target);
  await expect(page.locator(target?.replace(/.*(?=#)/, '') ?? '')).toBeInViewport();
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('a slash can be typed into a field', async ({ page }) => {
  await page.goto('/enterprise/tech-overview/architecture/integrations');
  const filter = page.getByRole('searchbox').first();
  await filter.press('/');
  await expect(filter).toHaveValue('/');
  await expect(dialog(page)).toHaveCount(0);
});

test('a click opens a result in the same tab, a modified click in a new tab', async ({
  page,
  context,
}) => {
  await page.goto('/fr/');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await button(page).click();
  await ask(page, 'passerelle');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    results(page)
      .first()
      .click({ modifiers: ['Control'] }),
  ]);
  await expect(tab.locator('h1')).toBeVisible();
  await tab.close();
  await expect(field(page)).toBeVisible();

  const target = (await results(page).first().getAttribute('href')) ?? '';
  await results(page).first().click();
  await expect(page).toHaveURL(target);
  await expect(page.locator('article h1')).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  // The bar was rendered again with the page: the search must still work.
  await openSearch(page);
  await ask(page, 'webhook');
});

test('reports that nothing was found, and shows help for an empty query', async ({ page }) => {
  await page.goto('/fr/');
  await openSearch(page);
  await expect(outcome(page)).toContainText('companyId');
  for (const query of ['arachide', 'lithographie', 'xyzzy']) {
    await field(page).fill(query);
    await expect(outcome(page)).toContainText(query);
    await expect(results(page)).toHaveCount(0);
  }
  await field(page).fill('l’');
  await expect(outcome(page)).toContainText('companyId');
});

test('the page behind does not scroll', async ({ page }) => {
  await page.goto('/using-the-api/errors');
  await openSearch(page);
  await page.mouse.move(20, 400);
  await page.mouse.wheel(0, 500);
  await ask(page, 'gateway');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

for (const { what, blocked, query } of [
  { what: 'the index', blocked: '**/search/index.json', query: undefined },
  { what: 'a result', blocked: '**/search/sentences/*.json', query: 'gateway' },
]) {
  newWindowTest(
    `says that ${what} could not be loaded, and tries again`,
    async ({ page, complaints }) => {
      await page.route(blocked, (route) => route.abort());
      await page.goto('/about');
      await openSearch(page);
      if (query !== undefined) await field(page).fill(query);
      await expect(outcome(page)).toHaveText(/^The search could not be loaded/);

      await page.unroute(blocked);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(field(page)).toBeFocused();
      await ask(page, 'gateway');
      // The browser logs the requests that the test makes fail.
      complaints.length = 0;
    },
  );
}

newWindowTest(
  'where the dialog itself cannot be loaded, the page says so and goes on',
  async ({ page, complaints }) => {
    await page.goto('/about');
    await hydrated(page);
    // Chunks are named by numbers: every script that is still to come, the dialog among them.
    const blocked = '**/assets/js/*';
    await page.route(blocked, (route) => route.abort());
    await button(page).click();
    await expect(page.getByRole('alert')).toHaveText(/^The search could not be loaded/);
    await expect(button(page)).toBeFocused();

    await page.unroute(blocked);
    await button(page).click();
    await ask(page, 'gateway');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.locator('nav .navbar__link').first().click();
    await expect(page.locator('article h1')).toBeVisible();
    complaints.length = 0;
  },
);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`is accessible, ${colorScheme} and ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 640 });
      await page.goto('/fr/');
      await button(page).click();
      await ask(page, '/companies/{companyId}');
      expect(await violationsOf(page, 'dialog')).toEqual([]);
      const overflow = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(overflow).toBe(0);
    });
  }
}
