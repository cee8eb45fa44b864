import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { violationsOf } from './support/axe';
import { openBefore } from './support/before';
import { hydrated, open } from './support/open';
import { builtFile, sitemapPaths, twin } from './support/sitemap';
import { expect, newWindowTest, test } from './support/test';

const phone = { width: 390, height: 844 };

const languages = [
  {
    prefix: '',
    toggle: 'Toggle navigation bar',
    close: 'Close navigation bar',
    theme: /^Theme: /,
    other: 'Français',
    links: ['Architecture', 'Explorer', 'API reference'],
  },
  {
    prefix: '/fr',
    toggle: 'Ouvrir ou fermer le menu',
    close: 'Fermer le menu',
    theme: /^Thème\s: /,
    other: 'English',
    links: ['Architecture', 'Explorateur', 'Référence de l’API'],
  },
] as const;

/** A page with a sidebar, which is its menu, and one without. */
const addresses = ['/using-the-api/errors', '/explorer'];

const menu = (page: Page) => page.locator('#site-menu');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A place of the page that an open menu does not cover. */
const beside = { x: phone.width - 10, y: 300 };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'on a phone' : 'on a phone without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: phone });

    const start = async (page: Page, address: string) => {
      await page.goto(address);
      if (javaScriptEnabled) await hydrated(page);
    };

    for (const { prefix, toggle, close, other, links } of languages) {
      for (const path of addresses) {
        const address = `${prefix}${path}`;

        test(`${address}: the menu opens, and is closed by its button, Escape and a press beside it`, async ({
          page,
        }) => {
          await start(page, address);
          await expect(menu(page)).toBeHidden();
          for (const leave of [
            () => button(page, close).click(),
            () => page.keyboard.press('Escape'),
            () => page.mouse.click(beside.x, beside.y),
          ]) {
            await button(page, toggle).click();
            for (const name of [...links, other])
              await expect(menu(page).getByRole('link', { name, exact: true })).toBeVisible();
            expect(await expandedOf(page, toggle)).toBe(true);
            await leave();
            await expect(menu(page)).toBeHidden();
            expect(await expandedOf(page, toggle)).toBe(false);
          }
          await expect(page).toHaveURL(address);
        });

        test(`${address}: the focus goes from the button into the menu, and back`, async ({
          page,
        }) => {
          await start(page, address);
          await button(page, toggle).focus();
          await page.keyboard.press('Enter');
          await page.keyboard.press('Tab');
          await expect(button(page, close)).toBeFocused();
          await page.keyboard.press('Escape');
          await expect(button(page, toggle)).toBeFocused();
        });

        test(`${address}: a link of the menu leads to its page, where the menu is closed`, async ({
          page,
        }) => {
          await start(page, address);
          await button(page, toggle).click();
          await menu(page).getByRole('link', { name: links[2], exact: true }).first().click();
          await expect(page).toHaveURL(`${prefix}/api`);
          await expect(menu(page)).toBeHidden();
          await button(page, toggle).click();
          await menu(page).getByRole('link', { name: other, exact: true }).click();
          await expect(page).toHaveURL(twin(`${prefix}/api`));
          await expect(menu(page)).toBeHidden();
        });
      }
    }

    test('the page behind the menu does not scroll, and what it shows cannot be pressed', async ({
      page,
    }) => {
      await start(page, '/using-the-api/errors');
      await button(page, 'Toggle navigation bar').click();
      await expect(menu(page)).toBeVisible();
      await page.mouse.move(beside.x, beside.y);
      await page.mouse.wheel(0, 600);
      await page.mouse.click(beside.x, 20);
      await expect(menu(page)).toBeHidden();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });
}

/** Whether a button says that what it opens is shown, which browsers know of popovers. */
async function expandedOf(page: Page, name: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    accessibleName: name,
    role: 'button',
  });
  await session.detach();
  const properties = nodes.flatMap((node) => node.properties ?? []);
  return properties.some(({ name: each, value }) => each === 'expanded' && value.value === true);
}

for (const { prefix, toggle, theme } of languages) {
  for (const path of addresses) {
    const address = `${prefix}${path}`;

    test(`${address}: the open menu is accessible, light and dark, on small phones and up to wide windows`, async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await open(page, address);
      await button(page, toggle).click();
      for (const width of [320, 996]) {
        await page.setViewportSize({ width, height: 844 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
          expect.soft(await violationsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
        const box = await menu(page).boundingBox();
        expect(box).toMatchObject({ x: 0, y: 0, height: 844 });
        expect(box?.width).toBeLessThan(width - 44);
      }
      await page.setViewportSize({ width: 1200, height: 844 });
      await expect(page.locator('#site-menu:popover-open')).toHaveCount(0);
    });

    test(`${address}: the theme can be switched in the menu`, async ({ page }) => {
      await page.setViewportSize(phone);
      await open(page, address);
      await button(page, toggle).click();
      const html = page.locator('html');
      await expect(html).toHaveAttribute('data-theme-choice', 'system');
      await menu(page).getByRole('button', { name: theme }).click();
      await expect(html).toHaveAttribute('data-theme-choice', 'light');
      await expect(menu(page)).toBeVisible();
    });
  }
}

test('the theme button of the menu can be pressed before the application is there', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const { arrive } = await openBefore(page, '/using-the-api/errors');
  await button(page, 'Toggle navigation bar').click();
  await menu(page).getByRole('button', { name: languages[0].theme }).click();
  arrive();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  await expect(menu(page)).toBeVisible();
});

test('a menu that was opened before the application is there stays open, and keeps the focus', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const { arrive } = await openBefore(page, '/using-the-api/errors');
  await button(page, 'Toggle navigation bar').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Close navigation bar')).toBeFocused();
  arrive();
  await hydrated(page);
  await expect(menu(page)).toBeVisible();
  await expect(button(page, 'Close navigation bar')).toBeFocused();
});

test('on a wide window, the sidebar is a column, and the menu of other pages is hidden', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto('/using-the-api/errors');
  await expect(page.getByRole('navigation', { name: 'Docs sidebar' })).toBeVisible();
  await expect(button(page, 'Close navigation bar')).toBeHidden();
  await page.goto('/explorer');
  await expect(menu(page)).toBeHidden();
});

newWindowTest(
  'in a browser without popovers, the menu opens and closes all the same',
  async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['popover', 'hidePopover'])
        Reflect.deleteProperty(HTMLElement.prototype, name);
    });
    await page.setViewportSize(phone);
    const { arrive } = await openBefore(page, '/using-the-api/errors');
    await menu(page).evaluate((element) => element.removeAttribute('popover'));
    await expect(menu(page)).toBeHidden();
    await button(page, 'Toggle navigation bar').click();
    await expect(button(page, 'Close navigation bar')).toBeFocused();
    await page.mouse.click(beside.x, beside.y);
    await expect(menu(page)).toBeHidden();
    await button(page, 'Toggle navigation bar').click();
    arrive();
    await hydrated(page);
    await menu(page).getByRole('link', { name: 'Rate limits' }).click();
    await expect(page).toHaveURL('/using-the-api/rate-limits');
    await expect(menu(page)).toBeHidden();
  },
);

test('every page has a menu and the button for it', () => {
  for (const path of sitemapPaths()) {
    const html = readFileSync(builtFile(path), 'utf8');
    expect(html.match(/\sid="?site-menu\b/g), path).toHaveLength(1);
    expect(html, path).toMatch(/class="navbar__toggle[^>]+popovertarget="?site-menu\b/);
  }
});
