import { violationsOf } from './support/axe';
import { hydrated } from './support/open';
import { expect, newWindowTest, test } from './support/test';

const pages = [
  '/using-the-api/errors',
  '/fr/using-the-api/errors',
  '/api/platform/list-companies',
  '/explorer',
] as const;

test.describe('a page as Markdown', () => {
  test.describe('with a clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    for (const path of pages) {
      test(`${path} is copied completely, and linked in the head`, async ({ page }) => {
        await page.goto(path);
        const twin = `${path}.md`;
        await expect(page.locator('link[type="text/markdown"]')).toHaveAttribute('href', twin);
        await page.getByRole('button', { name: /^(?:Copy as|Copier en) Markdown$/ }).click();
        const said = page.getByRole('status').filter({ hasText: /copied|copiée/ });
        await expect(said).toBeVisible();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const answer = await page.request.get(twin);
        expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
        expect(copied).toBe(await answer.text());
      });
    }
  });

  newWindowTest(
    'says so where the browser refuses, and where nothing can be fetched',
    async ({ page, complaints }) => {
      await page.addInitScript(() => {
        const refuse = () => Promise.reject(new Error('refused'));
        Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
      });
      await page.goto('/about');
      const button = page.getByRole('button', { name: 'Copy as Markdown' });
      await button.click();
      await expect(page.getByText('The browser refused to copy. Open the Markdown')).toBeVisible();
      await page.route('**/about.md', (route) => route.abort());
      await button.click();
      await expect(page.getByText('The Markdown could not be fetched.')).toBeVisible();
      // The browser logs the request that the test blocks.
      complaints.length = 0;
    },
  );

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is a link', async ({ page }) => {
      await page.goto('/about');
      await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
      const link = page.getByRole('link', { name: 'Read as Markdown' });
      await expect(link).toHaveAttribute('href', '/about.md');
    });
  });
});

test.describe('the list of keys', () => {
  test('opens by ? and by its button, and returns the focus', async ({ page }) => {
    await page.goto('/about');
    await hydrated(page);
    const dialog = page.getByRole('dialog', { name: 'Keys of this site' });
    const link = page.getByRole('link', { name: 'Read as Markdown' });
    await link.focus();
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
    const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
    await button.click();
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(button).toBeFocused();
  });

  test('stays closed while a reader types', async ({ page }) => {
    await page.goto('/fr/enterprise/tech-overview/architecture/shared-responsibility-model');
    await page.getByRole('searchbox').first().fill('a');
    await page.keyboard.type('?');
    await expect(page.getByRole('searchbox').first()).toHaveValue('a?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('disables keys without a modifier permanently', async ({ page }) => {
    await page.goto('/fr/about');
    await page.getByRole('button', { name: 'Raccourcis clavier' }).click();
    const choice = page.getByRole('checkbox', { name: /Laisser agir/ });
    await choice.uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await hydrated(page);
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toHaveCount(1);
  });

  newWindowTest('says so where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('refused');
      };
    });
    await page.goto('/about');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('checkbox').uncheck();
    await expect(page.getByText('The browser refused to keep this choice.')).toBeVisible();
  });
});
