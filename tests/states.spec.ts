import type { Page } from '@playwright/test';

import { dialog, field, openSearch } from './support/search-dialog';
import { layoutShift } from './support/layout-shift';
import { hydrated } from './support/open';
import { expect, firstVisitTest, newWindowTest } from './support/test';

/** States in which a page is not what a reader came for, in French where the test of its behaviour is in English. */
const states: readonly {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  /** What leads on, if it is not in the notice. */
  readonly way?: string;
}[] = [
  {
    name: 'an address without a page',
    reach: async (page) => void (await page.goto('/fr/no-such-page')),
  },
  {
    name: 'a page that is not stored, without a network',
    reach: async (page) => void (await page.goto('/fr/offline#/api/platform')),
  },
  {
    name: 'a search without results',
    reach: async (page) => {
      await page.goto('/fr/about');
      await openSearch(page);
      await field(page).fill('z'.repeat(8));
    },
    way: 'dialog li a',
  },
  {
    name: 'a search that cannot be loaded',
    reach: async (page) => {
      await page.route('**/search/**', (route) => route.abort());
      await page.goto('/fr/about');
      await openSearch(page);
      await field(page).fill('webhook');
      await expect(dialog(page).getByRole('button', { name: 'Réessayer' })).toBeVisible();
    },
  },
  {
    name: 'a figure that fails',
    reach: async (page) => {
      await page.addInitScript(() => {
        const matchMedia = window.matchMedia.bind(window);
        window.matchMedia = (query) => {
          if (query.includes('reduced-motion')) throw new Error('broken');
          return matchMedia(query);
        };
      });
      await page.goto('/fr/explorer/no-api-key');
    },
  },
  {
    name: 'an application that cannot be loaded',
    reach: async (page) => {
      await page.route('**/assets/js/**', (route) => route.abort());
      await page.goto('/fr/about');
      await page.locator('.navbar button[aria-haspopup="dialog"]').click();
    },
  },
];

for (const { name, reach, way = '.notice :is(a, button)' } of states) {
  newWindowTest(
    `${name} has a card with an icon, a sentence and a way on`,
    async ({ page, complaints }) => {
      await reach(page);
      const notice = page.locator('.notice').first();
      await expect(notice).toContainText(/\p{L}+ .+\./u);
      const { icon, ground } = await notice.evaluate((card) => ({
        icon: getComputedStyle(card, '::before').maskImage,
        ground: getComputedStyle(card).backgroundColor,
      }));
      expect(icon).toMatch(/^url\(/);
      expect(ground).not.toBe('rgba(0, 0, 0, 0)');
      await expect(page.locator(way).first()).toBeVisible();
      // The browser logs what is missing on purpose, and React the error that it caught.
      complaints.length = 0;
    },
  );
}

for (const width of [360, 1280]) {
  for (const path of [
    '/explorer/list-companies',
    '/explorer/list-companies#step=3',
    '/fr/explorer/compose',
    '/fr/explorer/failures',
    '/offline',
  ]) {
    firstVisitTest(`nothing moves when ${path} starts, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      // What a typeface moves that comes late has a limit of its own (`typeface.spec.ts`).
      await page.evaluate(() => document.fonts.ready);
      const before = await layoutShift(page);
      await hydrated(page);
      expect((await layoutShift(page)) - before).toBeLessThan(0.002);
    });
  }

  firstVisitTest(
    `at rest, text fills the place of the sentence of a step, ${width} px wide`,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['/explorer/list-companies', '/fr/explorer/no-api-key']) {
        await page.goto(path);
        const caption = page.getByRole('status').filter({ hasText: /Status|Statut/ });
        const blankLines = await caption.evaluate((box) => {
          const text = [...box.children].reduce((sum, { clientHeight }) => sum + clientHeight, 0);
          return (box.clientHeight - text) / Number.parseFloat(getComputedStyle(box).lineHeight);
        });
        expect(blankLines, path).toBeLessThan(2);
      }
    },
  );
}
