import type { Page } from '@playwright/test';

import { hydrated, open } from './support/open';
import { isEveryPage } from './support/pages/representative';
import { expect, firstVisitTest, newWindowTest as test } from './support/test';
import { weightOf } from './support/weight';

/** Pages with a player, of the explorer, and of the reference. */
const pages = [
  '/enterprise/tech-overview/architecture/request-flow',
  '/explorer/refresh-data-type',
  '/api/platform/list-companies',
];

/** The text of a page, sentence by sentence. */
function sentences(page: Page): Promise<readonly string[]> {
  return page
    .locator('main :is(h1, h2, h3, p, td)')
    .evaluateAll((elements) => elements.map((element) => element.textContent.trim()));
}

for (const prefix of ['', '/fr']) {
  // The scripts of both languages differ only in their texts: a short run tries each in one of them.
  const tries = pages.filter((_, index) => isEveryPage || (index % 2 === 0) === (prefix === ''));
  test(`${tries.map((each) => prefix + each).join(', ')}: all text is there with scripts refused, and with any one of them missing`, async ({
    page,
    complaints,
  }) => {
    test.slow();
    const tried = new Set<string>();
    const failed = new Set<string>();
    page.on('requestfailed', (request) => failed.add(new URL(request.url()).pathname));
    // A route of Playwright would also disable the cache for all other files.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const block = (urls: string[]) => session.send('Network.setBlockedURLs', { urls });
    for (const path of tries) {
      await open(page, `${prefix}${path}`);
      const { scripts } = await weightOf(page);
      await block(['*.js']);
      await page.goto(`${prefix}${path}`);
      const text = await sentences(page);
      expect(text.length).toBeGreaterThan(5);

      // Scripts that pages share are blocked only on the first of them.
      const untried = scripts.filter((script) => !tried.has(script));
      expect(untried).not.toEqual([]);
      for (const script of untried) {
        tried.add(script);
        await block([`*${script}`]);
        await page.goto(`${prefix}${path}`);
        await page.dispatchEvent('html', 'pointerdown');
        await expect.poll(() => failed.has(script)).toBe(true);
        const main = (await page.locator('main').textContent()) ?? '';
        const lost = text.filter((sentence) => !main.includes(sentence));
        expect.soft(lost, `${path} without ${script}`).toEqual([]);
      }
      await block([]);
    }
    expect(tried.size).toBeGreaterThan(10);
    expect([...tried].filter((script) => !failed.has(script))).toEqual([]);
    // The browser logs the requests that the test makes fail.
    complaints.length = 0;
  });

  test(`${prefix}/: a clipboard that is refused, or not there, is said, and the page goes on`, async ({
    page,
  }) => {
    for (const clipboard of ['refused', 'missing'] as const) {
      await page.addInitScript((kind) => {
        const value =
          kind === 'missing'
            ? undefined
            : { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) };
        Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value });
      }, clipboard);
      await page.goto(`${prefix}/using-the-api/quickstart`);
      await hydrated(page);
      await page.locator('figure button, [class*="codeBlock"] button').first().click();
      await expect(page.getByText(/^(?:The browser refused|Le navigateur)/).first()).toBeVisible();
      await page.goto(`${prefix}/explorer/refresh-data-type`);
      await hydrated(page);
      await page.getByRole('button', { name: /^(?:Copy the link|Copier le lien)/ }).click();
      await expect(page.getByText(/did not allow copying|n’a pas permis/)).toBeVisible();
    }
  });

  for (const storage of ['refused', 'throwing'] as const) {
    test(`${prefix}/: with ${storage} storage theme and choices work, and are only not remembered`, async ({
      page,
      complaints,
    }) => {
      await page.addInitScript((kind) => {
        const refuse = () => {
          throw new DOMException('refused', 'SecurityError');
        };
        if (kind === 'refused') Object.defineProperty(window, 'localStorage', { get: refuse });
        else Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
      }, storage);
      await page.goto(`${prefix}/api/platform/list-companies`);
      await hydrated(page);
      const html = page.locator('html');
      const before = await html.getAttribute('data-theme');
      const toggle = page.locator('.navbar button[title]').filter({ visible: true }).first();
      await toggle.click();
      await toggle.click();
      await expect(html).not.toHaveAttribute('data-theme', before ?? '');
      await page.goto(`${prefix}/explorer/refresh-data-type`);
      await hydrated(page);
      // Docusaurus logs what it could not read.
      expect(complaints.filter((what) => what.includes('exception'))).toEqual([]);
      complaints.length = 0;
    });
  }

  firstVisitTest.describe(`${prefix}/: keeping pages`, () => {
    firstVisitTest.use({ serviceWorkers: 'allow', inputs: '' });

    const refusals: Readonly<Record<string, () => void>> = {
      'workers are refused': () => {
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('refused', 'SecurityError'));
      },
      'there are no workers': () => {
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
      },
      'cache storage is refused': () => {
        CacheStorage.prototype.open = () =>
          Promise.reject(new DOMException('refused', 'SecurityError'));
      },
    };

    for (const [what, refuse] of Object.entries(refusals)) {
      firstVisitTest(`${what}: said where it was asked for, and nowhere else`, async ({ page }) => {
        await page.addInitScript(refuse);
        await page.goto(`${prefix}/about`);
        await hydrated(page);
        await page.goto(`${prefix}/offline`);
        const status = page.getByRole('main').getByRole('status').first();
        await expect(status).toHaveText(/^(?!Looking up|Vérification)./);
        const keep = page.getByRole('button', { name: /^(?:Keep|Conserver) / });
        if (await keep.isVisible()) await keep.click();
        await expect(status).toHaveText(/^(?:This browser refuses|Ce navigateur refuse)/);
        await page.locator('.theme-doc-sidebar-menu a[href$="/about"]').click();
        await expect(page).not.toHaveURL(/offline/);
        await expect(page.locator('h1')).toBeVisible();
      });
    }
  });
}
