import type { Page } from '@playwright/test';

import { budgets } from './budgets';
import { violationsOf } from './support/axe';
import { expectLabelsApart } from './support/labels';
import { languageLink } from './support/language-link';
import { open } from './support/open';
import { expect, test } from './support/test';
import { weightOf } from './support/weight';

const words = {
  '': {
    part: 'Failing part',
    nothing: 'Nothing fails',
    fails: '“Webhook sender” fails',
    later: 'Suffers later',
    table: 'Part that fails',
    what: 'What if this fails?',
  },
  '/fr': {
    part: 'Composant en panne',
    nothing: 'Rien n’est en panne',
    fails: '«\u00a0Émetteur de webhooks\u00a0» en panne',
    later: 'Touché plus tard',
    table: 'Composant en panne',
    what: 'Et si ce composant tombe en panne',
  },
} as const;
const prefixes = Object.keys(words) as (keyof typeof words)[];

const node = (page: Page, id: string) => page.locator(`svg:visible [data-node="${id}"]`);

for (const prefix of prefixes) {
  const text = words[prefix];
  const failures = `${prefix}/explorer/failures`;

  test(`${failures}: a part is marked as failing by keyboard, and the impact is listed`, async ({
    page,
  }) => {
    await open(page, failures);
    const status = page.getByRole('status').filter({ hasText: text.nothing });
    await expect(status).toBeVisible();
    const choice = page.getByRole('combobox', { name: text.part });
    await choice.focus();
    await choice.selectOption('webhook-sender');
    await expect(page.getByRole('status').filter({ hasText: text.fails })).toBeVisible();
    await expect(node(page, 'webhook-sender')).toHaveAttribute('aria-pressed', 'true');
    const told = page.locator('[data-figure]');
    await expect(told.getByText(text.later)).not.toHaveCount(0);
    await expect(told.locator(`a[href="${prefix}/explorer/refresh-data-type"]`)).toBeVisible();
    await expect(told.locator(`a[href^="${prefix}/api/platform/"]`).first()).toBeVisible();
    await expect(page).toHaveURL(/#part=webhook-sender$/);
    expect(await violationsOf(page)).toEqual([]);

    await node(page, 'waf').focus();
    await page.keyboard.press('ArrowRight');
    await expect(node(page, 'gateway')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#part=gateway$/);
    await expect(node(page, 'webhook-sender')).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Escape');
    await expect(status).toBeVisible();
  });

  test(`${failures}: a link restores a failure, from the details of the part and in either language`, async ({
    page,
  }) => {
    await open(page, `${prefix}/explorer#part=webhook-sender`);
    await page.getByRole('complementary').getByRole('link', { name: text.what }).click();
    await expect(page.getByRole('status').filter({ hasText: text.fails })).toBeVisible();
    const other = prefix === '' ? '/fr' : '';
    await languageLink(page, other === '' ? 'en' : 'fr').click();
    await expect(page.getByRole('status').filter({ hasText: words[other].fails })).toBeVisible();
  });

  for (const width of [360, 1280]) {
    test(`${failures} at ${width} px: no label overlaps, is cut off or is too small`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${failures}#part=accounting-fetch-jobs`);
      await expect(node(page, 'accounting-fetch-jobs')).toHaveAttribute('aria-pressed', 'true');
      await expect(node(page, 'accounting-fetch-jobs')).not.toHaveAttribute('aria-expanded');
      await expectLabelsApart(page, failures, 0);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test('a link to an unknown part shows that nothing fails', async ({ page }) => {
  for (const part of ['moon', '%3Cb%3E', '__proto__', '%E0%A4%A']) {
    await open(page, `/explorer/failures#part=${part}`);
    await expect(page.getByText(words[''].nothing)).toBeVisible();
  }
});

test('the page of failures adds little JavaScript, and does not load the engine', async ({
  page,
}) => {
  await open(page, '/about');
  const plain = await weightOf(page);
  await open(page, '/explorer/failures');
  const { script } = await weightOf(page);
  expect(script).toBeGreaterThan(plain.script);
  expect(script - plain.script).toBeLessThanOrEqual(budgets.explorerScript);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every part that can fail is a row, and its impact is a list', async ({ page }) => {
    for (const prefix of prefixes) {
      await page.goto(`${prefix}/explorer/failures`);
      const rows = page.locator('main tbody tr');
      expect(await rows.count()).toBeGreaterThan(20);
      const counts = await rows.first().locator('td').allInnerTexts();
      expect(counts.map(Number).some((count) => count > 0)).toBe(true);
      const vault = page.locator('main details').filter({ hasText: 'Azure Key Vault' }).last();
      await vault.locator('summary').click();
      await expect(vault.locator('code', { hasText: 'FetchError' }).first()).toBeVisible();
      await expect(vault.locator(`a[href="${prefix}/explorer/refresh-data-type"]`)).toBeVisible();
    }
  });
});
