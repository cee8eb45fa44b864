import type { Page } from '@playwright/test';

import { budgets } from './budgets';
import { violationsOf } from './support/axe';
import { frames, settled } from './support/frames';
import { open } from './support/open';
import { expect, newWindowTest, test } from './support/test';
import { bytesOf } from './support/weight';

const words = {
  '': {
    heading: 'How this request travels',
    open: 'Follow it step by step',
    compose: 'Change the request',
    play: 'Play',
    last: /Step (\d+) of \1/,
    failed: 'could not be loaded',
  },
  '/fr': {
    heading: 'Le trajet de cette requête',
    open: 'Suivre la requête pas à pas',
    compose: 'Modifier la requête',
    play: 'Lecture',
    last: /Étape (\d+) sur \1/,
    failed: 'n’a pas pu être chargée',
  },
} as const;
const prefixes = Object.keys(words) as (keyof typeof words)[];

const section = (page: Page) => page.locator('section', { has: page.locator('h2#flow') });
const steps = (page: Page) => section(page).locator('ol > li');

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const prefix of prefixes) {
  const text = words[prefix];
  const address = `${prefix}/api/platform/replace-company`;

  newWindowTest(
    `${address}: nothing of the flow is fetched until it is unfolded, by keyboard; then it plays`,
    async ({ page }) => {
      await open(page, address);
      await page.waitForLoadState('networkidle');
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await expect(section(page).getByRole('heading')).toContainText(text.heading);
      await expect(steps(page)).toHaveCount(0);
      await expect(section(page).locator('figure')).toHaveCount(0);
      await section(page).scrollIntoViewIfNeeded();
      await frames(page);
      expect(fetched).toEqual([]);

      await section(page).getByText(text.open).focus();
      await page.keyboard.press('Enter');
      await expect(section(page).locator('svg[role="img"]:visible')).toBeVisible();
      const scripts = fetched.filter((each) => each.endsWith('.js'));
      expect(scripts.length).toBeGreaterThan(0);
      expect(bytesOf(scripts)).toBeLessThanOrEqual(budgets.engineScript + budgets.flowScript);

      const count = await steps(page).count();
      expect(count).toBeGreaterThan(8);
      await expect(steps(page).first()).toContainText('PUT /companies/');
      await expect(steps(page).last()).toContainText('200 OK');
      expect(await violationsOf(page, 'article')).toEqual([]);

      await section(page).getByRole('button', { name: text.play }).focus();
      for (let step = 0; step < count; step += 1) await page.keyboard.press('ArrowRight');
      await expect(section(page).getByRole('status')).toContainText(text.last);
      await section(page).getByRole('slider').focus();
      await page.keyboard.press('Home');
      await expect(steps(page).first().locator('[aria-current="step"]')).toBeVisible();
    },
  );

  test(`${address}: the composer opens with the request, and sends it`, async ({ page }) => {
    await open(page, address);
    await section(page).getByText(text.open).click();
    await section(page).getByRole('link', { name: text.compose }).click();
    await expect(page).toHaveURL(/\/explorer\/compose#request=/);
    expect(decodeURIComponent(page.url())).not.toContain('WU9VUl9BUElfS0VZ');
    await expect(page.getByRole('status').filter({ hasText: '200' }).first()).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${address}: a scenario is shown instead`, async ({ page }) => {
      for (const [operation, scenario] of [
        ['replace-company', 'list-companies'],
        ['refresh-data-type', 'refresh-data-type'],
      ] as const) {
        await page.goto(`${prefix}/api/platform/${operation}`);
        await section(page).getByText(text.open).click();
        const stand = section(page).locator(`details a[href="${prefix}/explorer/${scenario}"]`);
        await expect(stand).toBeVisible();
      }
    });
  });
}

newWindowTest(
  'a flow that a lost connection keeps away is fetched when it is unfolded another time',
  async ({ page, complaints }) => {
    await open(page, '/api/platform/refresh-data-type');
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/js/**', (route) => route.abort());
    const summary = section(page).getByText(words[''].open);
    await summary.click();
    await expect(section(page).getByRole('status')).toContainText(words[''].failed);
    // Each of its files fails once; repeated requests would never settle.
    await settled(page, () => complaints.length);
    await page.unroute('**/assets/js/**');
    await summary.click();
    await summary.click();
    await expect(steps(page).last()).toContainText('read.completed');
    // The browser reports the files that the test blocks.
    expect(complaints.length).toBeGreaterThan(0);
    complaints.length = 0;
  },
);

test('a webhook goes in the other direction, and has no such section', async ({ page }) => {
  await open(page, '/api/platform/read-completed');
  await expect(section(page)).toHaveCount(0);
});
