import { hydrated } from './support/open';
import { expect, firstVisitTest, test } from './support/test';

const cited = '/using-the-api/rate-limits';

/** Each language with the words of a card about the daily quota. */
const languages = [
  { prefix: '', state: 'Documented', source: 'Rate limits', read: 'read on 28 November 2026' },
  {
    prefix: '/fr',
    state: 'Documenté',
    source: 'Rate limits',
    read: 'consulté le 28 novembre 2026',
  },
] as const;

for (const { prefix, state, source, read } of languages) {
  test.describe(`the mark of a fact on ${prefix}${cited}`, () => {
    test('shows state, sentence, source and date on hover and on focus, until Escape', async ({
      page,
    }) => {
      await page.goto(`${prefix}${cited}`);
      await hydrated(page);
      const mark = page.locator(`a[href="${prefix}/facts#daily-quota"]`).first();
      await mark.scrollIntoViewIfNeeded();
      await expect(mark).toHaveAccessibleName(state);
      await mark.hover();
      for (const text of [state, source, read]) await expect(mark).toContainText(text);
      await page.keyboard.press('Escape');
      await expect(mark).not.toContainText(source);
      await mark.focus();
      await expect(mark).toContainText(source);
      await expect(mark).toHaveAccessibleDescription(new RegExp(`${state}.*${read}`));
    });

    test('leads to the fact in the ledger', async ({ page }) => {
      await page.goto(`${prefix}${cited}`);
      await hydrated(page);
      await page.locator(`a[href="${prefix}/facts#daily-quota"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/facts#daily-quota$`));
      await expect(page.locator('#daily-quota')).toBeInViewport();
    });
  });
}

test.describe('on a phone', () => {
  firstVisitTest.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

  firstVisitTest(
    'the first touch of a mark shows its fact inside the window, the second follows it',
    async ({ page }) => {
      await page.goto(cited);
      await hydrated(page);
      const mark = page.locator('a[href="/facts#daily-quota"]').first();
      await mark.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await mark.boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      const card = mark.locator('[id]');
      await expect(card).toContainText('Rate limits');
      await expect(card).toBeInViewport({ ratio: 1 });
      await expect(page).toHaveURL(new RegExp(`${cited}$`));
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await expect(page).toHaveURL(/\/facts#daily-quota$/);
    },
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark is a link with a name, and leads to the fact', async ({ page }) => {
    await page.goto(cited);
    const mark = page.getByRole('link', { name: 'Documented', exact: true }).first();
    const address = (await mark.getAttribute('href')) ?? '';
    expect(address).toMatch(/^\/facts#[\w-]+$/);
    await mark.click();
    await expect(page.locator(address.slice(address.indexOf('#')))).toBeInViewport();
  });
});
