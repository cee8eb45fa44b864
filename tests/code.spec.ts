import { expect, test } from './support/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a code block is copied unchanged, in the language of the page', async ({ page }) => {
  await page.goto('/fr/using-the-api/errors');
  const block = page.locator('figure:has(pre)').first();
  await block.getByRole('button', { name: 'Copier le code' }).click();
  await expect(block.getByRole('status')).toHaveText('Copié');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await block.locator('pre').textContent());
  expect(copied).toMatch(/^\{\n {2}"statusCode": 400,\n/);
  expect(copied).toMatch(/\n\}$/);
});

test('code that is wider than the window scrolls by keyboard, and the page does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/using-the-api/errors');
  const code = page.locator('figure pre').first();
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
