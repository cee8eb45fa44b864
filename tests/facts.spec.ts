import { hydrated } from './support/open';
import { expect, test } from './support/test';

test('a link to a state shows only the facts in it, and says how many', async ({ page }) => {
  await page.goto('/facts?state=not-published');
  const shown = page.locator('[data-state] > ul > li:visible');
  await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue('not-published');
  const count = await page.locator('[data-state=not-published] > ul > li').count();
  await expect(shown).toHaveCount(count);
  await expect(page.getByRole('status').filter({ hasText: `${count} facts` })).toBeVisible();
});

test('words and a subject filter the facts, and the address keeps both', async ({ page }) => {
  await page.goto('/fr/facts');
  await page.getByRole('searchbox', { name: 'Mots' }).fill('QUOTA quotidien');
  await page.getByRole('combobox', { name: 'Sujet' }).selectOption('limits');
  await expect(page).toHaveURL(/\?subject=limits&q=QUOTA\+quotidien$/);
  const shown = page.locator('[data-state] > ul > li:visible');
  await expect(shown.first()).toBeVisible();
  expect(await shown.count()).toBeLessThan(10);
  for (const text of await shown.allTextContents()) expect(text).toMatch(/quotidien/i);
  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Mots' })).toHaveValue('QUOTA quotidien');
});

test('a link to a fact shows it, even where the filter would hide it', async ({ page }) => {
  await page.goto('/facts?state=assumed#daily-quota');
  const fact = page.locator('#daily-quota');
  await expect(page.locator('[data-state=documented] > ul > li:visible')).toHaveCount(1);
  await expect(fact).toBeInViewport();
  expect(await fact.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('the list is there when the page is opened from another one', async ({ page }) => {
  await page.goto('/about');
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.locator('main a[href="/facts?state=contradicted"]').click();
  const shown = page.locator('[data-state] > ul > li:visible');
  await expect(shown.first()).toBeVisible();
  await expect(page.locator('[data-state=documented] > ul > li:visible')).toHaveCount(0);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every fact is listed', async ({ page }) => {
    await page.goto('/facts#daily-quota');
    await expect(page.locator('#daily-quota')).toBeInViewport();
    const all = page.locator('[data-state] > ul > li');
    await expect(page.locator('[data-state] > ul > li:visible')).toHaveCount(await all.count());
    await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveCount(0);
  });
});
