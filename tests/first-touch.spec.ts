import type { Page } from '@playwright/test';

import { openBefore } from './support/before';
import { test as deploymentTest } from './support/deployment';
import { onePageOfEachTemplate } from './support/pages/representative';
import { expect, test } from './support/test';

const figure = '/enterprise/tech-overview/architecture/request-flow';
const operation = '/api/platform/list-companies';

/** Pages that are used rather than read start with the page. */
const isUsed = (path: string) => /^(?:\/fr)?\/(?:explorer|offline)(?:\/|$)/.test(path);

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
        await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
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
  'a finger': (page) => page.locator('main').dispatchEvent('touchstart'),
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

type Control = {
  readonly path: string;
  /** The first touch. */
  readonly use: (page: Page) => Promise<void>;
  /** What it was meant to do, once. */
  readonly done: (page: Page) => Promise<void>;
};

const dialog = async (page: Page) => {
  await expect(page.locator('dialog[open]')).toHaveCount(1);
};
const searchButton = (page: Page) => page.locator('.navbar button[aria-haspopup="dialog"]');
const part = (page: Page) => page.locator('.theme-doc-sidebar-menu [role="button"]').nth(1);
const theme = (page: Page) => page.locator('html').getAttribute('data-theme-choice');
const visible = (page: Page, selector: string) =>
  page.locator(selector).filter({ visible: true }).first();

/** Every control that needs the application, in English; its French page has the same. */
const controls: Readonly<Record<string, Control>> = {
  'the search button': {
    path: '/about',
    use: (page) => searchButton(page).click(),
    done: dialog,
  },
  'the search button, by the keyboard': {
    path: '/about',
    use: async (page) => {
      await searchButton(page).focus();
      await page.keyboard.press('Enter');
    },
    done: dialog,
  },
  'Ctrl K': { path: operation, use: (page) => page.keyboard.press('Control+k'), done: dialog },
  '/': { path: '/', use: (page) => page.keyboard.press('/'), done: dialog },
  '?': { path: '/glossary', use: (page) => page.keyboard.press('?'), done: dialog },
  'the button of the keys': {
    path: '/about',
    use: (page) => page.locator('footer button').click(),
    done: dialog,
  },
  'the theme button': {
    path: '/about',
    use: (page) => visible(page, '.navbar button[title]').click(),
    done: async (page) => {
      await expect.poll(() => theme(page)).toBe('light');
    },
  },
  'a part of the sidebar': {
    path: operation,
    use: (page) => part(page).click(),
    done: async (page) => {
      await expect(part(page)).toHaveAttribute('aria-expanded', 'false');
    },
  },
  'the play button of a figure': {
    path: figure,
    use: (page) =>
      page
        .getByRole('button', { name: /^(?:Play|Lecture)/ })
        .first()
        .click(),
    done: async (page) => {
      await expect(page.getByRole('button', { name: /^Pause/ })).toHaveCount(1);
    },
  },
  'the next step of a figure': {
    path: figure,
    use: (page) =>
      page
        .getByRole('button', { name: /^(?:Next step|Étape suivante)/ })
        .first()
        .click(),
    done: async (page) => {
      await expect(page.locator('figure [aria-current="step"]')).toHaveCount(1);
    },
  },
  'another scenario of a figure': {
    path: figure,
    use: (page) =>
      page.locator('figure [type="radio"]:not(:checked)').first().click({ force: true }),
    done: async (page) => {
      await expect(page.locator('figure [type="radio"]').nth(1)).toBeChecked();
    },
  },
  'a text in a filter': {
    path: '/glossary',
    use: (page) => page.locator('main [type="search"]').fill('webhook'),
    done: async (page) => {
      await expect(page.locator('main [type="search"]')).toHaveValue('webhook');
      await expect(page.locator('main [role="status"]').first()).toHaveText(/^\D*[1-9]\D/);
    },
  },
  'a choice in a filter': {
    path: '/facts',
    use: async (page) => {
      await page.locator('main select').first().selectOption({ index: 1 });
    },
    done: async (page) => {
      await expect(page).toHaveURL(/\?\w+=/);
    },
  },
  'a part of an operation that is followed': {
    path: operation,
    use: (page) => page.locator('main details:has(noscript) > summary').first().click(),
    done: async (page) => {
      await expect(page.locator('main details[open] figure svg').first()).toBeVisible();
    },
  },
};

for (const prefix of ['', '/fr']) {
  for (const [name, { path, use, done }] of Object.entries(controls)) {
    test(`${name} does at the first touch what it is for, on ${prefix}${path}`, async ({
      page,
    }) => {
      const { arrive, requested } = await openBefore(page, `${prefix}${path}`);
      expect(requested()).toBe(false);
      await use(page);
      await expect.poll(requested).toBe(true);
      arrive();
      await started(page);
      await done(page);
    });
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
      const names = await page.locator('script[data-application]').getAttribute('data-application');
      const main = names?.split(' ').find((name) => name.includes('/main.')) ?? '';
      const text = await (await page.request.get(main)).text();
      const html = await (await page.request.get(`${language}/about`)).text();
      const second = main.replace(/\.[^.]+\.js$/, '.second.js');
      site.deploy({
        [main]: 'gone',
        [second]: text,
        [`${language}/about`]: html.replaceAll(main, second),
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
