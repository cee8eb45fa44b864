import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { chunksDir } from '../src/offline/plugin';
import { siteManifest } from '../src/offline/generate/write-worker';
import { siteHeaders } from '../src/site/security/site-headers';
import { offlineLimit } from './support/weight';
import { hydrated } from './support/open';
import { expect, test } from './support/deployment';
import { frames } from './support/frames';
import { anOperation, isEveryPage, representativePages } from './support/pages/representative';
import { builtFile, localeOf, sitemapPaths, twin } from './support/sitemap';
import { keptAddresses, workerReady } from './support/worker';
import { manifestOf, workerText } from './support/worker-text';

// The requests of a worker are not recorded, so that changes of their files would not be noticed.
test.use({ serviceWorkers: 'allow', inputs: '' });

const isScript = (address: string) => address.endsWith('.js');
const isReference = (path: string) => /^(?:\/fr)?\/api(?:\/|$)/.test(path);
const guide = sitemapPaths().filter((path) => !isReference(path));
/** Representative pages of the guide and the explorer; `built/offline.test.ts` checks that all are saved completely. */
const chosen = representativePages().filter((path) => !isReference(path));
const operation = anOperation();
/** What the page says is kept; what its Markdown button says comes after. */
const status = (page: Page) => page.getByRole('main').getByRole('status').first();
const words = {
  en: {
    keep: /^Keep the whole site/,
    remove: 'Remove what is kept',
    whole: /^The whole site is kept/,
  },
  fr: {
    keep: /^Conserver tout le site/,
    remove: 'Supprimer ce qui est conservé',
    whole: /^Tout le site est conservé/,
  },
} as const;

for (const [half, start] of ['/', '/fr/'].entries()) {
  const other = localeOf(twin(start));

  test(`after a first visit of ${start} the guide and the explorer in "${other}" read offline`, async ({
    page,
    context,
  }) => {
    test.slow();
    await page.goto(start);
    await workerReady(page);
    await context.setOffline(true);
    const pages = chosen
      .filter((_, i) => i % 2 === half)
      .map((path) => (other === 'en' ? path : twin(path)));
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages) {
      await page.goto(`${path}?any=query`);
      const html = page.locator('html');
      await hydrated(page);
      await expect.soft(html, path).toHaveAttribute('lang', other);
      await expect.soft(page.locator('h1'), path).toHaveCount(1);
    }
  });
}

test('every saved page and script has the bytes and the type that the server sends, and the security headers of a page', async ({
  page,
  context,
}) => {
  const { manifest } = await siteManifest('build', chunksDir);
  const expected = lowerCased((await siteHeaders('build')).document);
  await page.goto('/');
  await workerReady(page);
  const packed = manifest.pack.files.map(([address]) => address);
  const saved = await savedFiles(page, packed);
  expect(saved.map(({ address }) => address).sort()).toEqual(packed.toSorted());
  for (const { address, hash, headers } of saved) {
    const { date: _date, connection: _connection, 'keep-alive': _alive, ...others } = headers;
    const type = isScript(address) ? 'text/javascript' : 'text/html';
    expect(others, address).toEqual({ ...expected, 'content-type': `${type}; charset=utf-8` });
    const file = isScript(address) ? `build${address}` : builtFile(address);
    expect(hash, address).toBe(createHash('sha256').update(readFileSync(file)).digest('base64'));
  }

  await context.setOffline(true);
  for (const path of ['/fr/', '/about']) {
    const response = await page.goto(path);
    expect(response?.fromServiceWorker()).toBe(true);
    expect(response?.headers()).toMatchObject(expected);
    expect(await response?.text()).toBe(readFileSync(builtFile(path), 'utf8'));
  }
});

/** These files in the cache of the guide, each with the SHA-256 of its body in base64. */
async function savedFiles(page: Page, addresses: readonly string[]) {
  return page.evaluate(async (wanted) => {
    const cache = await window.caches.open('guide');
    const keys = (await cache.keys()).filter(({ url }) => wanted.includes(new URL(url).pathname));
    return Promise.all(
      keys.map(async (key) => {
        const response = (await cache.match(key)) ?? new Response();
        const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
        return {
          address: new URL(key.url).pathname,
          hash: btoa(String.fromCharCode(...new Uint8Array(digest))),
          headers: Object.fromEntries(response.headers),
        };
      }),
    );
  }, addresses);
}

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test('what is fetched for it at idle is within its budget, and none of it before the page is there', async ({
  page,
  site,
}) => {
  await page.goto('/about');
  await workerReady(page);
  const first = site.log.findIndex(({ address }) => address === '/worker.js');
  const before = site.log.slice(0, first);
  expect(before.some(({ address }) => address.includes('/assets/js/main.'))).toBe(true);
  expect(before.filter(({ by }) => by === 'worker')).toEqual([]);
  // The page itself may still be fetching what it needs. The typeface has a limit of its own.
  const fetched = site.log.filter(
    ({ address, by }) =>
      !address.endsWith('.woff2') && (by === 'worker' || address === '/worker.js'),
  );
  const bytes = fetched.reduce((sum, file) => sum + file.bytes, 0);
  expect(bytes).toBeGreaterThan(offlineLimit() / 4);
  expect(bytes).toBeLessThanOrEqual(offlineLimit());
});

test('nothing is fetched under Save-Data until it is asked for in one language, then the whole site, until it is removed in the other', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  const { en, fr } = words;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  for (const [address, { keep }] of [
    ['/offline', en],
    ['/fr/offline', fr],
  ] as const) {
    await page.goto(address);
    await expect(status(page)).toHaveText(/./);
    // The worker is registered once the page is idle.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await frames(page);
    expect(site.log.filter((file) => file.address === '/worker.js')).toEqual([]);
    expect(await keptAddresses(page)).toEqual([]);
    const button = page.getByRole('button', { name: keep });
    await expect(button).toHaveText(/\(\d+([.,]\d)?\s(MB|Mo)\)$/);
  }

  // That the whole list is right, `built/offline.test.ts` checks; that a list is kept whole shows with a short one.
  const manifest = isEveryPage ? undefined : await manifestOf(representativePages());
  if (manifest) site.deploy({ '/worker.js': await workerText('index', manifest) });
  await page.getByRole('button', { name: fr.keep }).click();
  await expect(status(page)).toHaveText(fr.whole, { timeout: 60_000 });
  await context.setOffline(true);
  await page.goto(twin(operation));
  await hydrated(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('429');
  await expect(page.getByRole('option').locator('mark').first()).toBeVisible();

  await page.goto('/offline');
  await expect(status(page)).toHaveText(en.whole);
  await context.setOffline(false);
  await page.goto('/fr/offline');
  await expect(page.getByRole('button', { name: fr.remove })).toBeVisible();
  await page.goto('/offline');
  await page.getByRole('button', { name: en.remove }).click();
  await expect(page.getByRole('button', { name: en.remove })).toHaveCount(0);
  await page.reload();
  await expect(status(page)).toHaveText(/./);
  expect(await keptAddresses(page)).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});

for (const [prefix, locale] of [
  ['', 'en'],
  ['/fr', 'fr'],
] as const) {
  test(`${locale}: offline, an unknown address says so, a page that is not kept says that, and a file that is not kept fails`, async ({
    page,
    context,
    complaints,
    site,
  }) => {
    const manifest = await manifestOf(['/about', '/offline', '/api/platform/list-companies']);
    site.deploy({ '/worker.js': await workerText('index', manifest) });
    await page.goto(`${prefix}/about`);
    await workerReady(page);
    await context.setOffline(true);
    const unknown = await page.goto(`${prefix}/nowhere/at-all?x=1`);
    expect(unknown?.status()).toBe(404);
    expect(unknown?.headers()).toMatchObject(lowerCased((await siteHeaders('build')).document));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await hydrated(page);
    for (const file of ['/nowhere.json', '/due-diligence.csv', '/openapi/platform.yaml']) {
      const answer = await page.evaluate(async (address) => {
        const response = await fetch(address);
        return [response.status, await response.text()] as const;
      }, `${prefix}${file}`);
      expect(answer, file).toEqual([503, '']);
    }

    await page.goto(`${prefix}/api/platform/list-companies`);
    expect(new URL(page.url()).pathname).toBe(`${prefix}/offline`);
    await context.setOffline(false);
    await page.locator('.notice a').click();
    await expect(page).toHaveURL(`${prefix}/api/platform/list-companies`);
    // The browser logs what is not there: statuses, and the worker's own attempts to fetch the search of the 404 page.
    const expected = /status of (?:404|503)|ERR_INTERNET_DISCONNECTED \S+\/assets\/js\//;
    expect(complaints.filter((each) => !expected.test(each))).toEqual([]);
    complaints.length = 0;
  });
}

test('what is stored: public files of this site, the theme and preferences; no cookie', async ({
  page,
  context,
  site,
}) => {
  await page.goto('/fr/about');
  await workerReady(page);
  for (const path of ['/explorer', '/fr/api/platform/list-companies']) {
    await page.goto(path);
    await hydrated(page);
  }
  await page.locator('.navbar button[title]').filter({ visible: true }).first().click();
  const kept = await keptAddresses(page);
  expect(kept.length).toBeGreaterThan(guide.length);
  expect(kept.filter((url) => new URL(url).origin !== site.origin)).toEqual([]);
  expect(await page.evaluate(() => window.caches.keys())).toEqual(['guide']);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => !/^(?:theme|docusaurus\.tab|offline)/.test(key))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});
