import type { Page } from '@playwright/test';

import { openBefore } from './support/before';
import { test as deploymentTest } from './support/deployment';
import { controls, type Control, type Way } from './support/first-touch/controls';
import { expectedOf, firstUse } from './support/first-touch/first-use';
import { isUsed } from './support/first-touch/pages';
import { testPage } from './support/first-touch/test-page';
import { applicationIn } from './support/page-files';
import { onePageOfEachTemplate } from './support/pages/representative';
import { expect, firstVisitTest, test } from './support/test';

const figure = '/enterprise/tech-overview/architecture/request-flow';
const guide = '/using-the-api/errors';

const isStarted = (page: Page) => page.evaluate(() => 'docusaurus' in window);

/** Waits for the application without a touch. */
const started = (page: Page) => page.locator('html[data-has-hydrated="true"]').waitFor();

/** The addresses of the scripts that the open page has asked for. */
const scriptsOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  );

test.describe('a page that nobody touches', () => {
  for (const path of onePageOfEachTemplate()) {
    const expected = isUsed(path) ? 'starts with the page' : 'runs one script';
    test(`${expected}, on ${path}`, async ({ page }) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const scripts = await scriptsOf(page);
      if (isUsed(path)) {
        await started(page);
        expect(scripts.length).toBeGreaterThan(3);
      } else {
        expect(scripts).toEqual(['/start.js']);
      }
    });
  }
});

/** Every sign of use, as a mouse, a finger, a keyboard, a screen reader or a voice gives it. */
const touches: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a pointer that moves': (page) => page.mouse.move(300, 300),
  'a key': (page) => page.keyboard.press('Shift'),
  'the focus': (page) => page.locator('main a').first().focus(),
  'a click without a pointer': (page) => page.locator('main').dispatchEvent('click'),
  'a pressed pointer': (page) => page.locator('main').dispatchEvent('pointerdown'),
};

for (const [name, touch] of Object.entries(touches)) {
  test(`${name} starts the application`, async ({ page }) => {
    await page.goto('/about');
    await page.waitForLoadState('networkidle');
    expect(await isStarted(page)).toBe(false);
    await touch(page);
    await started(page);
  });
}

test('a figure that comes near starts it; one that is there when the page opens does not', async ({
  page,
}) => {
  await page.goto(figure);
  await page.waitForLoadState('networkidle');
  expect(await isStarted(page)).toBe(false);
  await page.evaluate(() => document.querySelector('[data-starts-near]')?.scrollIntoView());
  await started(page);
});

test('an address that asks for what only the application shows starts it', async ({ page }) => {
  for (const path of ['/facts?state=assumed', '/about#no-such-place']) {
    await page.goto(path);
    await started(page);
  }
  await page.goto('/using-the-api/errors#retry-safely');
  await page.waitForLoadState('networkidle');
  expect(await isStarted(page)).toBe(false);
});

const dialog = async (page: Page) => {
  await expect(page.locator('dialog[open]')).toHaveCount(1);
};
const searchButton = (page: Page) => page.locator(controls['search button'].target);

/** Opens the page of a control without the application, uses it, and lets the application come. */
async function expectUse(page: Page, prefix: string, control: Control, way: Way): Promise<void> {
  const { isOnPhones = false } = control;
  await page.setViewportSize({ width: isOnPhones ? 390 : 1280, height: 800 });
  const { arrive, requested } = await openBefore(page, `${prefix}${control.path}`);
  const served = { page: testPage(page), opened: page.url(), requested, arrive };
  expect(await firstUse(served, control, way), control.target).toBe(expectedOf(control));
}

for (const prefix of ['', '/fr']) {
  // What does without the application, other tests look at.
  for (const [name, control] of Object.entries<Control>(controls)) {
    const way = control.ways?.[0] ?? 'mouse';
    if (control.isServed !== true) {
      test(`at the first touch, ${name} does what it is for, on ${prefix}${control.path}`, ({
        page,
      }) => expectUse(page, prefix, control, way));
    }
  }

  test(`the focus stays, and what shows at the focus appears, on ${prefix}/using-the-api/errors`, async ({
    page,
  }) => {
    const { arrive } = await openBefore(page, `${prefix}/using-the-api/errors`);
    // No pointer: pressed, it would close what the focus opened.
    const mark = page.locator('main a[href*="/facts#"]').first();
    await mark.focus();
    arrive();
    await started(page);
    await expect(mark).toBeFocused();
    await expect(mark).toHaveAttribute('aria-describedby', /./);
  });

  test(`a link and the language switch lead on without the application, from ${prefix}/using-the-api/errors`, async ({
    page,
  }) => {
    await openBefore(page, `${prefix}/using-the-api/errors#retry-safely`);
    const other = prefix === '' ? 'fr' : 'en';
    await page.locator(`.navbar a[hreflang="${other}"]`).filter({ visible: true }).click();
    await page.waitForURL(`**${prefix === '' ? '/fr' : ''}/using-the-api/errors#retry-safely`);
  });
}

test.describe('a finger', () => {
  firstVisitTest.use({ hasTouch: true, permissions: ['clipboard-read', 'clipboard-write'] });

  firstVisitTest('starts the application', async ({ page }) => {
    await page.goto('/about');
    await page.touchscreen.tap(300, 300);
    await started(page);
  });

  // Of the controls of other pages, the full run taps each.
  for (const prefix of ['', '/fr']) {
    firstVisitTest(
      `does at its first tap what each control of ${prefix}${guide} is for`,
      async ({ page }) => {
        const tapped = Object.values<Control>(controls).filter(
          ({ path, ways }) => path.startsWith(guide) && ways === undefined,
        );
        expect(tapped.length).toBeGreaterThan(5);
        for (const control of tapped) {
          await expectUse(page, prefix, control, 'touch');
          await page.unrouteAll();
          await page.evaluate(() => localStorage.clear());
        }
      },
    );
  }
});

test('with the first script blocked, a page is as without scripts', async ({
  page,
  complaints,
}) => {
  await page.route('**/start.js', (route) => route.abort());
  await page.goto(figure);
  await page.mouse.move(200, 200);
  await page.waitForLoadState('networkidle');
  expect(await isStarted(page)).toBe(false);
  await expect(page.locator('main :is(button, input, select):visible')).toHaveCount(0);
  // The browser logs the blocked script.
  complaints.length = 0;
});

for (const language of ['', '/fr']) {
  deploymentTest(
    `${language}/about: where a redeployment deleted the application, the page is reloaded once and does what was asked`,
    async ({ page, site, complaints }) => {
      await page.goto(`${language}/about`);
      const html = await (await page.request.get(`${language}/about`)).text();
      const main = applicationIn(html).find((name) => name.includes('/main.')) ?? '';
      const text = await (await page.request.get(main)).text();
      const second = main.replace(/\.[^.]+\.js$/, '.second.js');
      site.deploy({
        [main]: 'gone',
        [second]: text,
        [`${language}/about`]: html.replaceAll(/ main\.[^ "]+/g, ' main.second'),
      });
      const loads = () => site.log.filter(({ address }) => address === `${language}/about`).length;
      expect(await isStarted(page)).toBe(false);
      const before = loads();
      await searchButton(page).click();
      await dialog(page);
      expect(loads() - before).toBe(1);

      // If it is missing in the new page, too, that one is left as it is.
      site.deploy({ [second]: 'gone' });
      await page.goto(`${language}/about`);
      await searchButton(page).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(loads() - before).toBe(3);
      // The browser logs the missing scripts.
      complaints.length = 0;
    },
  );
}

test('where the application cannot be reached, a control says so, and works once it can', async ({
  page,
  complaints,
}) => {
  await page.route('**/assets/js/**', (route) => route.abort());
  await page.goto('/fr/about');
  await searchButton(page).click();
  await expect(page.getByRole('alert')).toContainText('Vérifiez la connexion');
  await page.unrouteAll();
  await searchButton(page).click();
  await dialog(page);
  // The browser logs the blocked scripts.
  complaints.length = 0;
});
