import { emptyPage, hydrated, open } from './support/open';
import { expect, test } from './support/test';

test('in-site clicks through the whole sidebar leave the policy unbroken', async ({ page }) => {
  await open(page, '/enterprise/tech-overview/architecture/overview');
  const links = page.locator('.theme-doc-sidebar-menu a.menu__link[href^="/"]:not([role])');
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(targets.length).toBeGreaterThan(10);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  for (const target of targets) {
    await page.locator(`.theme-doc-sidebar-menu a[href="${target}"]:not([role])`).first().click();
    await page.waitForURL(`**${target}`);
    await expect(page.locator('article h1')).toBeVisible();
  }
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('the home page leads into the explorer, and to each of its views by the whole card', async ({
  page,
}) => {
  await page.goto('/fr/');
  const cards = page.locator('main li:has(h3 a):has(svg)');
  const ways = page.locator('main header a');
  await expect(ways).toHaveCount(2);
  await expect(cards).toHaveCount(4);
  for (const links of [ways, cards]) {
    for (let i = 0; i < (await links.count()); i += 1) {
      const link = links.nth(i);
      const href =
        (await link.getAttribute('href')) ?? (await link.locator('h3 a').getAttribute('href'));
      // The figure of a card, where nothing else is.
      await link.click({ position: { x: 12, y: 12 } });
      await expect(page.locator('h1')).toBeVisible();
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(href);
      await page.goto('/fr/');
    }
  }
});

test('the chosen theme survives a reload and the language switch', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about');
  const html = page.locator('html');
  const toggle = page.getByRole('button', { name: /^Theme: / }).first();
  while ((await html.getAttribute('data-theme')) !== 'dark') await toggle.click();
  await page.goto('/fr/about');
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('the keyboard alone reaches the content, the menu and the next page', async ({ page }) => {
  await page.goto('/enterprise/tech-overview/architecture/overview');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveText('Skip to main content');
  await page.keyboard.press('Enter');
  expect(
    await page.evaluate(() => document.activeElement?.matches('main, :has(> main), :has(main)')),
  ).toBe(true);
  const next = page.locator('.pagination-nav__link--next');
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    const outline = await focus.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline, await focus.evaluate((element) => element.outerHTML.slice(0, 120))).not.toBe(
      'none',
    );
    if (await next.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/request-flow$/);
});

test('the 404 page of the default language also speaks French, for hosts that have only one', async ({
  page,
  complaints,
}) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  expect(complaints.every((complaint) => complaint.includes('404'))).toBe(true);
  complaints.length = 0;
});

test('the shared responsibility table filters and says how many rows are left', async ({
  page,
}) => {
  await page.goto('/fr/enterprise/tech-overview/architecture/shared-responsibility-model');
  await page.getByLabel('Filtrer par couche, responsable ou moyen').fill('systeme');
  await expect(page.locator('tbody tr')).not.toHaveCount(10);
  await expect(page.getByRole('rowheader', { name: 'Système d’exploitation' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'couche' })).toBeVisible();
});

test('an address with a broken fragment opens its page', async ({ page }) => {
  for (const path of ['/about', '/api/platform/get-company', '/explorer/no-api-key']) {
    await page.goto(`${path}?from=test#%E0%A4%A`);
    await hydrated(page);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).toHaveURL(`${path}?from=test`);
    await page.goto(emptyPage);
  }
});
