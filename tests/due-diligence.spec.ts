import { hydrated } from './support/open';
import { expect, test } from './support/test';

const address = '/enterprise/tech-overview/security/due-diligence';
const rows = 'tr[id^="question-"]';

const languages = [
  { prefix: '', field: 'Filter by topic, state or word', word: 'backup', count: 'questions' },
  {
    prefix: '/fr',
    field: 'Filtrer par thème, état ou mot',
    word: 'sauvegarde',
    count: 'questions',
  },
] as const;

for (const { prefix, field, word, count } of languages) {
  const localized = `${prefix}${address}`;

  test(`words leave the questions of a bank that have them, on ${localized}`, async ({ page }) => {
    await page.goto(localized);
    await hydrated(page);
    const all = await page.locator(rows).count();
    await page.getByRole('searchbox', { name: field }).fill(word);
    const shown = page.locator(`${rows}:visible`);
    await expect.poll(() => shown.count()).toBeLessThan(all / 2);
    for (const text of await shown.allTextContents()) expect(text.toLowerCase()).toContain(word);
    const left = await shown.count();
    await expect(page.getByRole('status').filter({ hasText: `${left} ${count}` })).toBeVisible();
  });

  test(`every sign leads to the fact behind it, on ${localized}`, async ({ page }) => {
    await page.goto(localized);
    const sign = page.locator(`#question-regions a[href="${prefix}/facts#azure-regions"]`);
    await sign.click();
    await expect(page.locator('#azure-regions')).toBeInViewport();
  });

  test(`paper has the questions without the frame of the site, on ${localized}`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(localized);
    await expect(page.locator('.navbar')).toBeHidden();
    await expect(page.locator(rows).first()).toBeVisible();
    const breaks = await page
      .locator(rows)
      .evaluateAll((all) => all.map((row) => getComputedStyle(row).breakInside));
    expect(breaks).not.toContain('auto');
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every question of a bank is listed, with its state as text', async ({ page }) => {
    await page.goto(address);
    const all = page.locator(rows);
    await expect(page.locator(`${rows}:visible`)).toHaveCount(await all.count());
    for (const text of await all.locator('th small').allTextContents())
      expect(text).toMatch(/^(?:Documented|Documented in part|Not published)$/);
  });
});
