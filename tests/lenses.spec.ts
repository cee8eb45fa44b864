import type { Page } from '@playwright/test';

import { readModel } from '../src/inputs/model';
import { expectLabelsApart } from './support/labels';
import { languageLink } from './support/language-link';
import { emptyPage, open } from './support/open';
import { expect, newWindowTest, test } from './support/test';

const scenario = '/explorer/no-api-key';
const lenses = ['responsibility', 'security', 'environment'] as const;

const node = (page: Page, id: string) => page.locator(`svg:visible [data-node="${id}"]`);

for (const prefix of ['', '/fr']) {
  test(`${prefix}/explorer: a lens is chosen by keyboard and is in the address`, async ({
    page,
  }) => {
    await open(page, `${prefix}${scenario}`);
    const group = page.getByRole('group', { name: prefix ? 'Vue' : 'Lens', exact: true });
    await group.getByRole('radio').first().focus();
    for (const lens of lenses) {
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(new RegExp(`#lens=${lens}$`));
    }
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#step=0$/);
  });

  // The theme does not move labels.
  test(`${prefix}/explorer: with any lens no label overlaps another, at any width`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const places = lenses.map((lens) => `/explorer#lens=${lens}`);
    const steps = lenses.map((lens) => `${scenario}#step=4&lens=${lens}`);
    for (const place of [...places, ...steps.slice(0, 2), '/explorer#part=xero']) {
      await open(page, prefix + place);
      for (const width of [360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        // An open family covers what is below it.
        if (place.includes('part=')) await expect(node(page, 'xero')).toBeVisible();
        else await expectLabelsApart(page, `${place} at ${width} px`);
      }
    }
  });
}

test('a lens and an exact moment are kept by the language switch', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, scenario);
  const moment = page.getByRole('slider');
  await moment.fill('3000');
  await page.locator('main').getByText('Security', { exact: true }).click();
  await expect(page).toHaveURL(/#step=\d+&t=\d+&lens=security$/);
  const { hash } = new URL(page.url());
  const sentence = await page.locator('[aria-current="step"]').count();
  expect(sentence).toBe(1);
  const value = await moment.inputValue();
  await page.goto(emptyPage);
  await open(page, scenario + hash);
  expect(Math.abs(Number(await moment.inputValue()) - Number(value))).toBeLessThan(25);
  expect(new URL(page.url()).hash).toBe(hash);
  await languageLink(page, 'fr').click();
  await page.waitForURL(`**/fr${scenario}${hash}`);
  await expect(page.getByRole('radio', { name: 'Sécurité' })).toBeChecked();
});

test('an unknown lens opens the figure without a lens, with a notice', async ({ page }) => {
  await open(page, `${scenario}#step=2&lens=astrology`);
  await expect(page.getByText('The closest match is shown')).toBeVisible();
  await expect(page.locator('#step-2 [aria-current="step"]')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'None' })).toBeChecked();
});

test('each control in the table opens the step of its rejection, and each row of the model its lens', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/enterprise/tech-overview/security/threats-and-controls');
  const cells = page.locator('td a[href*="/explorer/"]');
  const addresses = await cells.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) expect(address).toMatch(/#step=[1-9]\d*&lens=security$/);
  await page.locator(`td a[href^="${scenario}#"]`).click();
  await expect(page.locator('svg:has(> title):visible').first()).toContainText('×');
  await expect(page.locator('[aria-current="step"]')).toContainText('401 Unauthorized');
  await open(page, '/explorer#lens=responsibility');
  await page.getByRole('link', { name: 'Operating system', exact: true }).click();
  const row = page.locator('#layer-operating-system');
  await expect(row).toBeInViewport();
  await row.getByRole('link', { name: 'Microsoft (Azure)' }).click();
  await expect(page.getByRole('radio', { name: 'Responsibility' })).toBeChecked();
});

test('a family opens to all of its members by keyboard, and closes again', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/explorer');
  await node(page, 'accounting-fetch-jobs').focus();
  await page.keyboard.press('Enter');
  const members = page.locator('svg:visible [data-node$="-fetch-job"]');
  const { connectors } = await readModel('.');
  const accounting = connectors.filter(({ family }) => family === 'accounting');
  await expect(members).toHaveCount(accounting.length);
  await expect(members.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('svg:visible [data-node][aria-pressed="true"]')).toHaveCount(1);
  await expect(page).toHaveURL(/#part=[a-z0-9-]+-fetch-job$/);
  await page.keyboard.press('Escape');
  await expect(members).toHaveCount(0);
  await expect(node(page, 'accounting-fetch-jobs')).toBeFocused();
});

test('every integration is found by name', async ({ page }) => {
  const { connectors } = await readModel('.');
  await open(page, '/fr/explorer');
  const finder = page.getByLabel('Trouver un composant').locator('visible=true');
  await expect(finder.locator('option[value$="-fetch-job"]')).toHaveCount(connectors.length);
  await finder.selectOption('shopify-fetch-job');
  await expect(node(page, 'shopify-fetch-job')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Fermer la famille' }).click();
  await expect(node(page, 'shopify-fetch-job')).toHaveCount(0);
});

newWindowTest('where copying or painting is refused, a plain word says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await open(page, scenario);
  const share = page.getByRole('region', { name: 'Take along' });
  await share.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(share.getByRole('status')).toContainText('did not allow copying');
  await share.getByRole('button', { name: 'Figure as PNG' }).click();
  await expect(share.getByRole('status')).toContainText('The figure could not be saved as PNG');
  const download = page.waitForEvent('download');
  await share.getByRole('button', { name: 'Figure as SVG' }).click();
  await download;
});

newWindowTest(
  'an error inside the explorer leaves the page, the steps and a plain word',
  async ({ page, complaints }) => {
    await page.addInitScript(() => {
      const matchMedia = window.matchMedia.bind(window);
      window.matchMedia = (query) => {
        if (query.includes('reduced-motion')) throw new Error('broken');
        return matchMedia(query);
      };
    });
    await open(page, `/fr${scenario}`);
    await expect(page.getByRole('alert')).toContainText('La figure ne peut pas');
    await expect(page.locator('#step-1')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // React logs the error that it caught.
    expect(complaints.filter((what) => !what.includes('Error: broken'))).toEqual([]);
    complaints.length = 0;
  },
);

test('a link to a removed component leads to its successor, with a notice', async ({ page }) => {
  for (const [address, id] of [
    ['/explorer#part=azure-sql', 'client-metabase'],
    ['/fr/explorer#part=xero-connector', 'xero-fetch-job'],
    ['/explorer/list-companies#part=companies', 'public-api'],
    ['/explorer/failures#part=accounting-connectors', 'accounting-fetch-jobs'],
  ] as const) {
    await open(page, address);
    await expect(node(page, id)).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(new RegExp(`part=${id}$`));
    const notice = address.startsWith('/fr') ? 'Le plus proche est affiché' : 'The closest match';
    await expect(page.getByRole('status').filter({ hasText: notice })).toBeVisible();
  }
});
