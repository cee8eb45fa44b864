import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { violationsOf } from './support/axe';
import { languageLink } from './support/language-link';
import { hydrated } from './support/open';
import { dialog, field, results } from './support/search-dialog';
import { expect, test } from './support/test';

const languages = [
  {
    prefix: '',
    lang: 'en',
    title: 'Page not found',
    nearest: 'Pages with a similar address',
    search: 'Search this site',
  },
  {
    prefix: '/fr',
    lang: 'fr',
    title: 'Page introuvable',
    nearest: 'Pages dont l’adresse ressemble à celle-ci',
    search: 'Rechercher dans le site',
  },
] as const;

/** The only error in the console may be the status that the browser logs. */
function expectOnlyStatus(complaints: string[]): void {
  expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
  complaints.length = 0;
}

function withoutEncoding(headers: Readonly<Record<string, string>>): Record<string, string> {
  const ofBody = ['content-encoding', 'content-length', 'etag'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofBody.includes(name)));
}

const main = (page: Page) => page.getByRole('main');

for (const { prefix, lang, title, nearest, search } of languages) {
  test(`${lang}: an unknown address has a title, and the pages with the nearest addresses`, async ({
    page,
    complaints,
  }) => {
    const response = await page.goto(`${prefix}/using-api/webhook`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(main(page).getByRole('heading', { name: nearest })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${title} \\| `));
    const links = main(page).locator(`h2:has-text("${nearest}") + ul a`);
    expect(await links.count()).toBeLessThanOrEqual(5);
    await expect(links.first()).toHaveAttribute('href', `${prefix}/using-the-api/webhooks`);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    expectOnlyStatus(complaints);

    await links.first().click();
    await expect(page).toHaveURL(`${prefix}/using-the-api/webhooks`);
    await expect(page).not.toHaveTitle(new RegExp(title));
  });

  test(`${lang}: the field of the 404 page opens the search with what was typed, and has the focus again`, async ({
    page,
    complaints,
  }) => {
    await page.goto(`${prefix}/nowhere`);
    const input = main(page).getByRole('searchbox', { name: search });
    await input.fill('webhook');
    await input.press('Enter');
    await expect(field(page)).toHaveValue('webhook');
    await expect(field(page)).toBeFocused();
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(input).toBeFocused();
    await expect(main(page).getByRole('heading', { name: nearest })).toHaveCount(0);
    expectOnlyStatus(complaints);
  });

  for (const address of [
    '/docs/about',
    '/docs/about/there?x=1',
    '/docs/about?x=1#there',
    '/%E0%A4%A',
    '/%zz?x=1',
  ]) {
    test(`${lang}: switching the language at ${address} keeps the address`, async ({
      page,
      complaints,
    }) => {
      const response = await page.goto(`${prefix}${address}`);
      expect(response?.status()).toBe(404);
      await hydrated(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      const [other, twin] = lang === 'en' ? ['fr', `/fr${address}`] : ['en', address];
      await expect(languageLink(page, other)).toHaveAttribute('href', twin);
      expectOnlyStatus(complaints);
    });
  }
}

test('on a host with one 404 page, the address is kept all the same', async ({
  page,
  complaints,
}) => {
  const body = readFileSync('build/404.html', 'utf8');
  const isDocument = ({ pathname }: URL) => pathname === '/fr/docs/about';
  await page.route(isDocument, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body, headers: withoutEncoding(response.headers()) });
  });
  await page.goto('/fr/docs/about?x=1');
  await expect(main(page).getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  await expect(languageLink(page, 'fr')).toHaveAttribute('href', '/fr/docs/about?x=1');
  expectOnlyStatus(complaints);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { prefix, lang, title } of languages) {
    test(`${lang}: the 404 page explains itself and leads on`, async ({ page, complaints }) => {
      await page.goto(`${prefix}/nowhere`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page).toHaveTitle(new RegExp(`^${title} \\| `));
      await expect(main(page).getByRole('searchbox')).toHaveCount(0);
      const links = main(page).locator('a');
      for (const path of [
        '/',
        '/enterprise/tech-overview/architecture/overview',
        '/explorer',
        '/api',
      ])
        await expect(links.and(page.locator(`[href="${prefix}${path}"]`))).toBeVisible();
      expectOnlyStatus(complaints);
    });
  }
});

for (const [address, opened] of [
  ['/about.html?x=1#independence', '/about?x=1#independence'],
  ['/FR/About', '/fr/about'],
  ['/explorer/index.html', '/explorer'],
] as const) {
  test(`${address} opens ${opened}`, async ({ page }) => {
    await page.goto(address);
    await hydrated(page);
    await expect(page).toHaveURL(opened);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
