import { violationsOf } from './support/axe';
import { expect, test } from './support/test';

/** One page of each template, in every combination of theme and width, in both languages. */
const templates = {
  home: '/',
  page: '/enterprise/tech-overview/architecture/overview',
  'page with a table to filter':
    '/enterprise/tech-overview/architecture/shared-responsibility-model',
  'page with a catalogue': '/enterprise/tech-overview/architecture/services-and-connectors',
  'operation of the API': '/api/platform/create-company',
  'operation with a heavy schema': '/api/platform/list-companies',
  'webhook of the API': '/api/platform/read-completed',
  'index of an API': '/api/platform',
  'index of all APIs': '/api',
  'unknown address': '/no-such-page',
} as const;

for (const [name, path] of Object.entries(templates)) {
  for (const prefix of ['', '/fr']) {
    for (const width of [360, 1280]) {
      test(`${name} ${prefix || '/en'} ${width}, light and dark`, async ({ page, complaints }) => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${prefix}${path}`);
        const html = page.locator('html');
        await expect(html).toHaveAttribute('data-has-hydrated', 'true');
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: theme });
          await expect(html).toHaveAttribute('data-theme', theme);
          expect(await violationsOf(page), theme).toEqual([]);
        }
        // The browser logs every answer with status 404, which is what this template is.
        if (path === '/no-such-page') complaints.length = 0;
      });
    }
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of Object.values(templates).filter((path) => path !== '/no-such-page')) {
    for (const prefix of ['', '/fr']) {
      test(`${prefix}${path} is readable`, async ({ page }) => {
        await page.goto(`${prefix}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(120);
      });
    }
  }
});
