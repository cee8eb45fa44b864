import { chromium, type Locator } from '@playwright/test';

import { headlessPath } from '../src/cli/check/chromium';
import { violationsOf } from './support/axe';
import { hydrated } from './support/open';
import {
  addresses,
  button,
  dialog,
  field,
  found,
  foundPages,
  kindButton,
  openSearch,
  outcome,
  suggestions,
} from './support/search-dialog';
import { expect, test } from './support/test';

test('shows one kind of page, for the next query as well, and offers the others where it has none', async ({
  page,
}) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('webhook');
  await expect(found(page)).toBeVisible();
  const count = /\d+/.exec((await kindButton(page, 'Scenario').textContent()) ?? '')?.[0];
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(kindButton(page, 'All')).toBeFocused();
  await kindButton(page, 'Scenario').press('Enter');
  await expect(kindButton(page, 'Scenario')).toHaveAttribute('aria-pressed', 'true');
  await expect(outcome(page)).toContainText(new RegExp(`\\b${count ?? ''} pages found`));
  for (const address of await found(page).locator('a').evaluateAll(addresses)) {
    expect(address).toMatch(/^\/explorer/);
  }
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toBeFocused();

  await field(page).fill('X-Rate-Limit-Remaining');
  await expect(kindButton(page, 'Scenario')).toHaveAttribute('aria-pressed', 'true');
  await field(page).fill('glossary');
  await expect(outcome(page)).toContainText('No page of this kind');
  await dialog(page).getByRole('button', { name: 'Show all kinds' }).click();
  await expect(field(page)).toBeFocused();
  await expect(foundPages(page)).not.toHaveCount(0);
  await expect(kindButton(page, 'All')).toHaveAttribute('aria-pressed', 'true');
});

test('shows all results, twelve more at a time, by key and by click', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('company');
  await expect(foundPages(page)).toHaveCount(8);
  await page.keyboard.press('End');
  await expect(found(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(foundPages(page)).toHaveCount(20);
  await expect(field(page)).toBeFocused();
  const firstNew = foundPages(page).nth(8).getByRole('option').first();
  await expect(firstNew).toHaveAttribute('aria-selected', 'true');
  await expect(firstNew).toBeInViewport();
  await found(page)
    .getByRole('option', { name: /^Show \d+ more pages$/ })
    .click();
  await expect(foundPages(page)).toHaveCount(32);
  await expect(field(page)).toBeFocused();
});

test('suggests the searches whose results were opened, until they are cleared', async ({
  page,
}) => {
  await page.goto('/');
  for (const query of ['429', 'webhook', '429']) {
    await openSearch(page);
    await expect(suggestions(page).first()).toBeVisible();
    await field(page).fill(query);
    const first = foundPages(page).first().locator('a').first();
    await expect(first).toBeVisible();
    const title = (await first.locator('span').first().textContent()) ?? '';
    await page.keyboard.press('Enter');
    // The page that comes renders the bar again, and closes what was opened in it meanwhile.
    await expect(page.locator('h1')).toHaveText(title);
  }
  await page.reload();
  await openSearch(page);
  await expect(suggestions(page).nth(0)).toHaveText('429');
  await expect(suggestions(page).nth(1)).toHaveText('webhook');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('webhook');
  await expect(foundPages(page).first()).toBeVisible();

  await field(page).fill('');
  await dialog(page).getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(field(page)).toBeFocused();
  await expect(suggestions(page).first()).toContainText('Architecture overview');
  await page.reload();
  await openSearch(page);
  await expect(suggestions(page).first()).toContainText('Architecture overview');
});

test('suggests pages in the language of the page while the field is empty', async ({ page }) => {
  await page.goto('/fr/about');
  await openSearch(page);
  await expect(suggestions(page)).toHaveCount(6);
  for (const address of await suggestions(page).evaluateAll(addresses)) {
    expect(address).toMatch(/^\/fr\//);
  }
  // Nothing is selected at first: Enter alone leads nowhere.
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(suggestions(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fr/explorer');
  await expect(dialog(page)).toHaveCount(0);
});

test('advises where nothing was found', async ({ page }) => {
  await page.goto('/fr/about');
  await openSearch(page);
  await field(page).fill('xyzzy');
  await expect(outcome(page)).toContainText('« xyzzy »');
  expect(await violationsOf(page, 'dialog')).toEqual([]);
  await dialog(page).getByRole('link', { name: 'Chercher un terme dans le glossaire' }).click();
  await expect(page).toHaveURL('/fr/glossary');
  await expect(dialog(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`suggestions are accessible on a phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/fr/about');
    await page.evaluate((list) => {
      localStorage.setItem('architecture-guide.recent-searches', list);
    }, '["429", "clé d’API"]');
    await button(page).click();
    await expect(suggestions(page)).toHaveCount(8);
    expect(await violationsOf(page, 'dialog')).toEqual([]);
    const overflow = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(overflow).toBe(0);
  });
}

// With scrollbars that take space from the page: what Playwright starts has none.
test('opening it moves nothing, whether the page has a scrollbar or not', async ({
  baseURL,
  visited,
}) => {
  const browser = await chromium.launch({
    executablePath: headlessPath(),
    args: ['--no-sandbox'],
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  try {
    for (const { path, height, hasScrollbar } of [
      { path: '/using-the-api/errors', height: 720, hasScrollbar: true },
      { path: '/offline', height: 3000, hasScrollbar: false },
    ]) {
      const page = await browser.newPage({ baseURL, viewport: { width: 1280, height } });
      visited.add(path);
      await page.goto(path);
      await hydrated(page);
      const scrollbar = await page.evaluate(
        () => window.innerWidth - document.documentElement.clientWidth,
      );
      expect(scrollbar > 0, path).toBe(hasScrollbar);
      const places = () => Promise.all([page.locator('h1'), button(page)].map(leftOf));
      const before = await places();
      await button(page).click();
      await expect(field(page)).toBeFocused();
      expect(await places(), path).toEqual(before);
      await page.mouse.move(20, 400);
      await page.mouse.wheel(0, 500);
      await page.keyboard.press('PageDown');
      expect(await page.evaluate(() => window.scrollY), path).toBe(0);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      expect(await places(), path).toEqual(before);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

function leftOf(element: Locator): Promise<number> {
  return element.evaluate((box) => box.getBoundingClientRect().x);
}
