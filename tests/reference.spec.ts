import { wantedOfAll } from './built/support/document';
import { languageLink } from './support/language-link';
import { expect, test } from './support/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const operation = '/api/platform/get-connection';
/** The number of operations and webhooks in the document of that API. */
const size = wantedOfAll().filter(({ address }) => address.startsWith('/api/platform/')).length;
/** A property of an error response that is collapsed at first. */
const folded = 'ErrorValidationItem.itemId';

test('the address of a collapsed property expands it, and is kept by the language switch', async ({
  page,
}) => {
  const target = page.locator(`[id="${folded}"]`);
  await page.goto(operation);
  await expect(target).toBeHidden();
  await page.goto(`${operation}#${folded}`);
  await expect(target).toBeInViewport();

  await languageLink(page, 'fr').click();
  await page.waitForURL(`**/fr${operation}#${folded}`);
  await expect(target).toBeInViewport();
});

test('each property has a link to itself, reached by keyboard', async ({ page }) => {
  await page.goto(operation);
  const field = page.locator('article li[id]:has(a[aria-label^="Direct link"])').first();
  const link = field.getByRole('link', { name: /^Direct link to/ }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#.+/);
  expect(await link.getAttribute('href')).toContain(new URL(page.url()).hash);
});

test('a code sample stays in the chosen language, is coloured on use and copied whole', async ({
  page,
}) => {
  await page.goto('/api/platform/create-company');
  const python = page.locator('details', { has: page.locator('summary', { hasText: 'Python' }) });
  await expect(python.locator('pre')).toBeHidden();
  await expect(python.locator('pre span')).toHaveCount(1);
  await python.locator('summary').click();
  await expect(python.locator('.code-keyword').first()).toHaveText('import');
  await python.getByRole('button', { name: 'Copy the code' }).click();
  await expect(python.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await python.locator('pre').textContent());
  expect(copied).toMatch(/^# YOUR_API_KEY.*\nimport requests\n/);

  await page.goto('/fr/api/platform/get-company');
  await expect(page.locator('details[open] summary', { hasText: 'Python' })).toBeVisible();
  await expect(page.locator('details[name="code-sample"][open]')).toHaveCount(1);
});

test('methods that read, write and delete, and webhooks, have badges of different shape and colour', async ({
  page,
}) => {
  await page.goto('/api/platform');
  const names = ['get', 'post', 'delete', 'event'] as const;
  const looks = await Promise.all(
    names.map((name) =>
      page
        .locator(`[data-method="${name}"]`)
        .first()
        .evaluate((badge) => {
          const { color, backgroundColor, borderTopColor, borderRadius } = getComputedStyle(badge);
          const isBordered = borderTopColor === color;
          const isFilled = backgroundColor !== 'rgba(0, 0, 0, 0)';
          return { color, shape: `${isBordered} ${isFilled} ${borderRadius}` };
        }),
    ),
  );
  expect(new Set(looks.map(({ color }) => color)).size).toBe(names.length);
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(names.length);

  // The sidebar has the same colours.
  const inSidebar = await Promise.all(
    names.map((name) =>
      page
        .locator(`.api-method--${name} > a`)
        .first()
        .evaluate((link) => getComputedStyle(link, '::before').color),
    ),
  );
  expect(inSidebar).toEqual(looks.map(({ color }) => color));
});

test('the index of an API is filtered by words in title, method and path', async ({ page }) => {
  await page.goto('/fr/api/platform');
  const links = page.locator('article ul li a[href^="/fr/api/platform/"]');
  const all = await links.count();
  expect(all).toBe(size);
  await page.getByLabel('Filtrer par nom, méthode ou chemin').fill('delete api-key');
  await expect(links).toHaveCount(1);
  await expect(links.first()).toHaveAttribute('href', '/fr/api/platform/delete-api-key');
  await expect(page.getByText('1 opération de l’API', { exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all samples are present, one of them expanded; the index is complete', async ({ page }) => {
    await page.goto('/api/platform/create-company');
    await expect(page.locator('details[name="code-sample"]')).toHaveCount(6);
    await page.locator('summary', { hasText: 'Go' }).click();
    await expect(page.locator('pre', { hasText: 'package main' })).toBeVisible();
    await page.goto('/api/platform');
    await expect(page.locator('article ul li a[href^="/api/platform/"]')).toHaveCount(size);
  });
});
