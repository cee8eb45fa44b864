import type { Page } from '@playwright/test';

import { budgets } from './budgets';
import { violationsOf } from './support/axe';
import { languageLink } from './support/language-link';
import { open } from './support/open';
import { expect, newWindowTest, test } from './support/test';
import { bytesOf, weightOf } from './support/weight';

const words = {
  '': {
    send: 'Send',
    address: 'Address (path and query)',
    headers: 'Headers',
    body: 'Body (JSON)',
    sender: 'IP address of the sender',
    start: 'Start from a scenario',
    placeholder: 'a placeholder stands in its place',
    tooLong: 'too long for a link',
    unreadable: 'no request that can be read',
    connector: 'Connector',
  },
  '/fr': {
    send: 'Envoyer',
    address: 'Adresse (chemin et chaîne de requête)',
    headers: 'En-têtes',
    body: 'Corps (JSON)',
    sender: 'Adresse IP de l’expéditeur',
    start: 'Partir d’un scénario',
    placeholder: 'une valeur fictive la remplace',
    tooLong: 'trop longue pour un lien',
    unreadable: 'aucune requête lisible',
    connector: 'Connecteur',
    closest: 'Le plus proche est affiché',
  },
} as const;
const prefixes = Object.keys(words) as (keyof typeof words)[];

const steps = (page: Page) => page.locator('li[id^="step-"]');

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const prefix of prefixes) {
  const text = words[prefix];
  const compose = `${prefix}/explorer/compose`;

  test(`${compose}: an attack is composed and played by keyboard, and its link holds no secret`, async ({
    page,
  }) => {
    await open(page, compose);
    const preset = page.getByLabel(text.start);
    await preset.selectOption('sql-injection');
    await expect(page.getByLabel(text.address)).toHaveValue(/OR%201%3D1/);
    await page.getByLabel(text.headers).fill('Authorization: Basic c2VjcmV0');
    await page.getByLabel(text.address).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '403' }).first()).toBeVisible();
    expect(await steps(page).count()).toBeGreaterThan(2);
    await expect(page.locator('main details pre')).not.toHaveCount(0);
    await expect(page).toHaveURL(/#.*request=/);
    expect(decodeURIComponent(page.url())).not.toContain('c2VjcmV0');
    expect(new URL(page.url()).search).toBe('');
    expect(await violationsOf(page)).toEqual([]);

    await page.locator('#step-2 a[href^="#step"]').click();
    await expect(page).toHaveURL(/step=2/);
    const address = page.url();
    await open(page, address);
    await expect(page.locator('#step-2 [aria-current="step"]')).toBeVisible();
    await expect(page.getByText(text.placeholder)).toBeVisible();
    expect(page.url()).toBe(address);

    const other = prefix === '' ? 'fr' : 'en';
    await languageLink(page, other).click();
    await expect(page.locator('#step-2 [aria-current="step"]')).toBeVisible();
    expect(new URL(page.url()).hash).toBe(new URL(address).hash);
  });

  test(`${compose}: invalid input is reported at its field, and nothing is lost`, async ({
    page,
  }) => {
    await open(page, compose);
    await page.getByLabel(text.body).fill('{"name": ');
    await page.getByLabel(text.sender).fill('home');
    await page.getByRole('button', { name: text.send }).click();
    for (const name of [text.body, text.sender]) {
      await expect(page.getByLabel(name)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel(name)).toHaveAccessibleDescription(/.+/);
    }
    await expect(page.getByLabel(text.body)).toBeFocused();
    await expect(page.getByLabel(text.body)).toHaveValue('{"name": ');
    await expect(page).toHaveURL(new RegExp(`${compose}$`));
    expect(await violationsOf(page)).toEqual([]);

    await page.getByLabel(text.body).fill(JSON.stringify({ name: 'a'.repeat(10_000) }));
    await page.getByLabel(text.sender).fill('');
    await page.getByRole('button', { name: text.send }).click();
    await expect(page.getByText(text.tooLong)).toBeVisible();
    await expect(steps(page)).not.toHaveCount(0);
    await expect(page).not.toHaveURL(/request=/);
  });

  test(`${prefix}/explorer/refresh-data-type is played with another connector, and links to it`, async ({
    page,
  }) => {
    await open(page, `${prefix}/explorer/refresh-data-type`);
    await page.getByLabel(text.connector, { exact: true }).selectOption('sage-intacct');
    await expect(page.locator('svg:visible [data-node="sage-intacct-fetch-job"]')).toBeVisible();
    await page.locator('#step-4 a[href^="#step"]').click();
    await expect(page).toHaveURL(/step=4.*connector=sage-intacct/);
    const address = page.url();
    await open(page, address);
    await expect(page.locator('svg:visible [data-node="sage-intacct-fetch-job"]')).toBeVisible();
    await expect(page.locator('#step-4 [aria-current="step"]')).toBeVisible();
    expect(page.url()).toBe(address);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('a link to a request that cannot be read opens the form, with a notice', async ({ page }) => {
  const hostile = ['{', '%7B%22__proto__%22%3A1%7D', 'x'.repeat(100_000), '%E2%80%AE', '%22%00'];
  for (const request of hostile) {
    await open(page, `/explorer/compose#request=${request}`);
    await expect(page.getByText(words[''].unreadable)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
  }
  await open(page, '/explorer/compose#request=%E0%A4%A');
  await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
});

test('a link to an unknown variant opens the scenario, with a notice', async ({ page }) => {
  await open(page, '/explorer/refresh-data-type#step=2&connector=moon&environment=integration');
  await expect(page.getByText('The closest match is shown')).toBeVisible();
  await expect(page.locator('#step-2 [aria-current="step"]')).toBeVisible();
  await expect(page).toHaveURL(/#step=2$/);
});

test('a link to a removed integration names the one that is used instead', async ({ page }) => {
  const notices = { '': 'is shown with Xero instead', '/fr': 'est présenté avec Xero' };
  for (const [prefix, notice] of Object.entries(notices)) {
    await open(page, `${prefix}/explorer/refresh-data-type#connector=foundation`);
    await expect(page.getByRole('status').filter({ hasText: notice })).toBeVisible();
  }
});

test('a link to a scenario that was removed leads to its place in the closest one, with a notice', async ({
  page,
}) => {
  const notices = { '': 'The closest match is shown', '/fr': words['/fr'].closest };
  for (const [prefix, notice] of Object.entries(notices)) {
    await open(page, `${prefix}/explorer/list-companies-integration#step=3&lens=security`);
    await expect(page).toHaveURL(`${prefix}/explorer/list-companies#step=3&lens=security`);
    await expect(page.getByRole('status').filter({ hasText: notice })).toBeVisible();
    await expect(page.locator('#step-3 [aria-current="step"]')).toBeVisible();
  }
});

test('a composed request with an environment is played without it, with a notice', async ({
  page,
}) => {
  const request = encodeURIComponent('{"method":"GET","environment":"integration"}');
  await open(page, `/explorer/compose#request=${request}`);
  await expect(page.getByText('The closest match is shown')).toBeVisible();
  await page.locator('#step-2 a[href^="#step"]').click();
  await expect(page).toHaveURL(/step=2.*request=/);
  await expect(page).not.toHaveURL(/environment/);
});

newWindowTest('the engine is loaded on use only, and weighs what it may', async ({ page }) => {
  for (const prefix of prefixes) {
    await open(page, `${prefix}/explorer/refresh-data-type`);
    const before = await weightOf(page);
    const connector = page.getByLabel(words[prefix].connector, { exact: true });
    await connector.selectOption('sage-intacct');
    await expect(page).toHaveURL(/connector=sage-intacct/);
    await expect.poll(async () => (await weightOf(page)).script).toBeGreaterThan(before.script);
    await expect(page.locator('main [role="status"]').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    const after = await weightOf(page);
    const added = after.scripts.filter((script) => !before.scripts.includes(script));
    expect(added).not.toEqual([]);
    test.info().annotations.push({ type: 'engine', description: `${prefix} ${bytesOf(added)}` });
    expect(bytesOf(added)).toBeLessThanOrEqual(budgets.engineScript);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the address of a removed scenario links to the closest one', async ({ page }) => {
    for (const prefix of prefixes) {
      await page.goto(`${prefix}/explorer/list-companies-production`);
      await page.locator(`main a[href$="/explorer/list-companies"]`).click();
      await expect(page).toHaveURL(`${prefix}/explorer/list-companies`);
    }
  });

  test('the composer is a sentence that links to the scenarios', async ({ page }) => {
    for (const prefix of prefixes) {
      await page.goto(`${prefix}/explorer/compose`);
      await expect(page.locator(`noscript a[href$="/explorer#scenarios"]`)).toBeVisible();
      await expect(page.getByRole('button', { name: words[prefix].send })).toBeHidden();
    }
  });
});
