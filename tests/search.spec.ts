import { chromium, type Locator, type Page } from '@playwright/test';

import { headlessPath } from '../src/cli/check/chromium';
import { violationsOf } from './support/axe';
import { hydrated } from './support/open';
import { expect, firstVisitTest, newWindowTest, test } from './support/test';

const firstAnswerLimit = 200 * 1024;

const guide = '/enterprise/tech-overview';
const errors = '/using-the-api/errors';

/** Queries, each with a page that must be in its first three results. */
const french: readonly (readonly [query: string, page: string])[] = [
  ['l’équipement', `${guide}/architecture/shared-responsibility-model`],
  ['équipement', `${guide}/architecture/shared-responsibility-model`],
  ['equipement', `${guide}/architecture/shared-responsibility-model`],
  ["L'HÉBERGEMENT", `${guide}/architecture/overview`],
  ['hebergement', `${guide}/architecture/overview`],
  ['l’authentification', '/using-the-api/authentication'],
  ['clé d’API', '/using-the-api/authentication'],
  ["cle d'api", '/using-the-api/authentication'],
  ['limite de debit', '/using-the-api/rate-limits'],
  ['l’en-tête', '/using-the-api/rate-limits'],
  ['reessayer', '/using-the-api/rate-limits'],
  ['montee en charge', `${guide}/architecture/environments-and-scaling`],
  ['mise a l’echelle', `${guide}/architecture/environments-and-scaling`],
  ['environnement d’intégration', `${guide}/architecture/environments-and-scaling`],
  ['donnees au repos', `${guide}/security/data-security`],
  ['chiffrement', `${guide}/security/data-security`],
  ['l’accès d’urgence', `${guide}/security/data-security`],
  ['deni de service', `${guide}/security/network-security`],
  ['moindre privilege', `${guide}/security/network-security`],
  ['l’adresse IP', `${guide}/security/network-security`],
  ['responsabilite partagee', `${guide}/architecture/shared-responsibility-model`],
  ['passerelle', `${guide}/architecture/request-flow`],
  ['l’état des donnees', '/using-the-api/data-status'],
  ['numero de page', '/using-the-api/paging-and-querying'],
  ['l’erreur', errors],
  ['flux bancaires', `${guide}/architecture/integrations`],
];

const identifiers = [
  'companyId',
  '429',
  '/companies/{companyId}',
  'X-Rate-Limit-Remaining',
  'correlationId',
  'statusCode',
  'client.rateLimit.reached',
  'pageSize',
];

const dialog = (page: Page): Locator => page.locator('dialog[open]');
const field = (page: Page): Locator => dialog(page).getByRole('combobox');
const results = (page: Page): Locator => dialog(page).getByRole('option');
const groups = (page: Page): Locator => dialog(page).getByRole('group');
const outcome = (page: Page): Locator => dialog(page).getByRole('status');
const button = (page: Page): Locator => page.locator('nav button[aria-haspopup="dialog"]');

async function openSearch(page: Page, keys = 'Control+k'): Promise<void> {
  await hydrated(page);
  await page.keyboard.press(keys);
  await expect(field(page)).toBeFocused();
}

/** Waits until the list shows the results of what was typed, not of the text that was in the field before. */
async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill('');
  await expect(results(page)).toHaveCount(0);
  await field(page).fill(query);
  await expect(results(page).first(), query).toBeVisible();
}

async function bestPages(page: Page, query: string): Promise<readonly (string | null)[]> {
  await ask(page, query);
  const pages = await groups(page)
    .locator('a:first-child:not([href*="#"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return pages.slice(0, 3);
}

test('finds French words behind elisions and without accents', async ({ page }) => {
  test.slow();
  await page.goto('/fr/about');
  await openSearch(page);
  for (const [query, answer] of french) {
    expect.soft(await bestPages(page, query), query).toContain(`/fr${answer}`);
  }
});

for (const prefix of ['', '/fr']) {
  test(`finds identifiers as typed, from ${prefix}/`, async ({ page }) => {
    await page.goto(`${prefix}/`);
    await openSearch(page);
    for (const query of identifiers) {
      await ask(page, query);
      const marks = await groups(page).first().locator('mark').allTextContents();
      expect.soft(marks.join(' '), query).toContain(query);
    }
  });
}

test('shows the sections of a page below it, with French apostrophes except in code', async ({
  page,
}) => {
  await page.goto('/fr/');
  await openSearch(page);
  await ask(page, 'l’authentification');
  const section = groups(page).locator('a[href*="#"]').first();
  await expect(section.locator('mark')).not.toHaveCount(0);
  const texts = (await results(page).allTextContents()).join('\n');
  expect(texts).toContain('’');
  expect(texts).not.toMatch(/\p{L}'\p{L}/u);
  await ask(page, 'createHmac');
  expect((await results(page).allTextContents()).join('\n')).toMatch(/'node:crypto'|'sha256'/);
});

firstVisitTest(
  'loads nothing before it is opened, and little for its first results',
  async ({ page }) => {
    const requested: string[] = [];
    const sizes: Promise<number>[] = [];
    let isOpened = false;
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    page.on('requestfinished', (request) => {
      if (!isOpened) return;
      sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
    });
    await page.goto('/fr/using-the-api/rate-limits');
    await page.waitForLoadState('networkidle');
    const ofPage = requested.length;
    expect(ofPage).toBeGreaterThan(3);
    await button(page).hover();
    await button(page).focus();
    await page.waitForLoadState('networkidle');
    expect(requested.slice(ofPage)).toEqual([]);

    isOpened = true;
    await openSearch(page);
    await ask(page, 'requête');
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`first results: ${Math.round(bytes / 1024)} KiB in ${sizes.length} requests`);
    expect(sizes.length).toBeGreaterThan(4);
    expect(bytes).toBeLessThan(firstAnswerLimit);
  },
);

test('can be used with only the keyboard', async ({ page }) => {
  await page.goto('/using-the-api/errors');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await openSearch(page, '/');
  // In one input event: otherwise the results of partial words would be replaced while the list is in use.
  await page.keyboard.insertText('gateway');
  await expect(results(page).nth(2)).toBeVisible();
  await expect(outcome(page)).toContainText(/\d+ (?:of \d+ )?pages found/);

  const expectActive = async (option: Locator) => {
    await expect(option).toHaveAttribute('aria-selected', 'true');
    const id = await option.getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(option).toBeInViewport();
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(1);
  };
  await expectActive(results(page).first());
  await page.keyboard.press('ArrowDown');
  await expectActive(results(page).nth(1));
  await page.keyboard.press('End');
  await expectActive(results(page).last());
  await page.keyboard.press('ArrowDown');
  await expectActive(results(page).first());
  await page.keyboard.press('ArrowUp');
  await expectActive(results(page).last());
  await page.keyboard.press('Home');
  await expectActive(results(page).first());

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText('mutual TLS');
  await expect(results(page).first()).toBeVisible();
  const target = await results(page).nth(1).getAttribute('href');
  expect(target).toContain('#');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === target);
  await expect(page.locator(target?.replace(/.*(?=#)/, '') ?? '')).toBeInViewport();
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('a slash can be typed into a field', async ({ page }) => {
  await page.goto('/enterprise/tech-overview/architecture/integrations');
  const filter = page.getByRole('searchbox').first();
  await filter.press('/');
  await expect(filter).toHaveValue('/');
  await expect(dialog(page)).toHaveCount(0);
});

test('a click opens a result in the same tab, a modified click in a new tab', async ({
  page,
  context,
}) => {
  await page.goto('/fr/');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await button(page).click();
  await ask(page, 'passerelle');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    results(page)
      .first()
      .click({ modifiers: ['Control'] }),
  ]);
  await expect(tab.locator('h1')).toBeVisible();
  await tab.close();
  await expect(field(page)).toBeVisible();

  const target = (await results(page).first().getAttribute('href')) ?? '';
  await results(page).first().click();
  await expect(page).toHaveURL(target);
  await expect(page.locator('article h1')).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  // The bar was rendered again with the page: the search must still work.
  await openSearch(page);
  await ask(page, 'webhook');
});

test('reports that nothing was found, and shows help for an empty query', async ({ page }) => {
  await page.goto('/fr/');
  await openSearch(page);
  await expect(outcome(page)).toContainText('companyId');
  for (const query of ['arachide', 'lithographie', 'xyzzy']) {
    await field(page).fill(query);
    await expect(outcome(page)).toContainText(query);
    await expect(results(page)).toHaveCount(0);
  }
  await field(page).fill('l’');
  await expect(outcome(page)).toContainText('companyId');
});

test('the page behind does not scroll', async ({ page }) => {
  await page.goto('/using-the-api/errors');
  await openSearch(page);
  await page.mouse.move(20, 400);
  await page.mouse.wheel(0, 500);
  await ask(page, 'gateway');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

for (const { what, blocked, query } of [
  { what: 'the index', blocked: '**/pagefind/**', query: undefined },
  { what: 'Pagefind’s WebAssembly', blocked: '**/wasm.*', query: 'gateway' },
  { what: 'a part of the index', blocked: '**/*.pf_index', query: 'gateway' },
  { what: 'a result', blocked: '**/*.pf_fragment', query: 'gateway' },
]) {
  newWindowTest(
    `says that ${what} could not be loaded, and tries again`,
    async ({ page, complaints }) => {
      await page.route(blocked, (route) => route.abort());
      await page.goto('/about');
      await openSearch(page);
      if (query !== undefined) await field(page).fill(query);
      await expect(outcome(page)).toHaveText(/^The search could not be loaded/);

      await page.unroute(blocked);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(field(page)).toBeFocused();
      await ask(page, 'gateway');
      // The browser logs the requests that the test makes fail.
      complaints.length = 0;
    },
  );
}

newWindowTest(
  'where the dialog itself cannot be loaded, the page says so and goes on',
  async ({ page, complaints }) => {
    await page.goto('/about');
    await hydrated(page);
    // Chunks are named by numbers: every script that is still to come, the dialog among them.
    const blocked = '**/assets/js/*';
    await page.route(blocked, (route) => route.abort());
    await button(page).click();
    await expect(page.getByRole('alert')).toHaveText(/^The search could not be loaded/);
    await expect(button(page)).toBeFocused();

    await page.unroute(blocked);
    await button(page).click();
    await ask(page, 'gateway');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.locator('nav .navbar__link').first().click();
    await expect(page.locator('article h1')).toBeVisible();
    complaints.length = 0;
  },
);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`is accessible, ${colorScheme} and ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 640 });
      await page.goto('/fr/');
      await button(page).click();
      await ask(page, '/companies/{companyId}');
      expect(await violationsOf(page, 'dialog')).toEqual([]);
      const overflow = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(overflow).toBe(0);
    });
  }
}

const found = (page: Page): Locator =>
  dialog(page).getByRole('listbox', { name: /^(?:Search results|Résultats de la recherche)$/ });
const foundPages = (page: Page): Locator => found(page).getByRole('group');
const suggestions = (page: Page): Locator =>
  dialog(page).getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
const kindButton = (page: Page, name: string): Locator =>
  dialog(page)
    .getByRole('group', { name: 'Kind of page' })
    .getByRole('button', { name: new RegExp(`^${name} \\d+$`) });

test('shows one kind of page, for the next query as well, and offers the others where it has none', async ({
  page,
}) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('webhook');
  await expect(found(page)).toBeVisible();
  const count = /\d+/.exec((await kindButton(page, 'Scenario').textContent()) ?? '')?.[0];
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(kindButton(page, 'All')).toBeFocused();
  await kindButton(page, 'Scenario').press('Enter');
  await expect(kindButton(page, 'Scenario')).toHaveAttribute('aria-pressed', 'true');
  await expect(outcome(page)).toContainText(new RegExp(`\\b${count ?? ''} pages found`));
  for (const address of await found(page).locator('a').evaluateAll(addresses)) {
    expect(address).toMatch(/^\/explorer/);
  }
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toBeFocused();

  await field(page).fill('X-Rate-Limit-Remaining');
  await expect(kindButton(page, 'Scenario')).toHaveAttribute('aria-pressed', 'true');
  await field(page).fill('glossary');
  await expect(outcome(page)).toContainText('No page of this kind');
  await dialog(page).getByRole('button', { name: 'Show all kinds' }).click();
  await expect(field(page)).toBeFocused();
  await expect(foundPages(page)).not.toHaveCount(0);
  await expect(kindButton(page, 'All')).toHaveAttribute('aria-pressed', 'true');
});

test('shows all results, twelve more at a time, by key and by click', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('company');
  await expect(foundPages(page)).toHaveCount(8);
  await page.keyboard.press('End');
  await expect(found(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(foundPages(page)).toHaveCount(20);
  await expect(field(page)).toBeFocused();
  const firstNew = foundPages(page).nth(8).getByRole('option').first();
  await expect(firstNew).toHaveAttribute('aria-selected', 'true');
  await expect(firstNew).toBeInViewport();
  await found(page)
    .getByRole('option', { name: /^Show \d+ more pages$/ })
    .click();
  await expect(foundPages(page)).toHaveCount(32);
  await expect(field(page)).toBeFocused();
});

test('suggests the searches whose results were opened, until they are cleared', async ({
  page,
}) => {
  await page.goto('/');
  for (const query of ['429', 'webhook', '429']) {
    await openSearch(page);
    await expect(suggestions(page).first()).toBeVisible();
    await field(page).fill(query);
    await expect(foundPages(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
  }
  await page.reload();
  await openSearch(page);
  await expect(suggestions(page).nth(0)).toHaveText('429');
  await expect(suggestions(page).nth(1)).toHaveText('webhook');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('webhook');
  await expect(foundPages(page).first()).toBeVisible();

  await field(page).fill('');
  await dialog(page).getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(field(page)).toBeFocused();
  await expect(suggestions(page).first()).toContainText('Architecture overview');
  await page.reload();
  await openSearch(page);
  await expect(suggestions(page).first()).toContainText('Architecture overview');
});

test('suggests pages in the language of the page while the field is empty', async ({ page }) => {
  await page.goto('/fr/about');
  await openSearch(page);
  await expect(suggestions(page)).toHaveCount(6);
  for (const address of await suggestions(page).evaluateAll(addresses)) {
    expect(address).toMatch(/^\/fr\//);
  }
  // Nothing is selected at first: Enter alone leads nowhere.
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(suggestions(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fr/explorer');
  await expect(dialog(page)).toHaveCount(0);
});

test('advises where nothing was found', async ({ page }) => {
  await page.goto('/fr/about');
  await openSearch(page);
  await field(page).fill('xyzzy');
  await expect(outcome(page)).toContainText('« xyzzy »');
  expect(await violationsOf(page, 'dialog')).toEqual([]);
  await dialog(page).getByRole('link', { name: 'Chercher un terme dans le glossaire' }).click();
  await expect(page).toHaveURL('/fr/glossary');
  await expect(dialog(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`suggestions are accessible on a phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/fr/about');
    await page.evaluate((list) => {
      localStorage.setItem('architecture-guide.recent-searches', list);
    }, '["429", "clé d’API"]');
    await button(page).click();
    await expect(suggestions(page)).toHaveCount(8);
    expect(await violationsOf(page, 'dialog')).toEqual([]);
    const overflow = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(overflow).toBe(0);
  });
}

// With scrollbars that take space from the page: what Playwright starts has none.
test('opening it moves nothing, whether the page has a scrollbar or not', async ({
  baseURL,
  visited,
}) => {
  const browser = await chromium.launch({
    executablePath: headlessPath(),
    args: ['--no-sandbox'],
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  try {
    for (const { path, height, hasScrollbar } of [
      { path: '/using-the-api/errors', height: 720, hasScrollbar: true },
      { path: '/offline', height: 3000, hasScrollbar: false },
    ]) {
      const page = await browser.newPage({ baseURL, viewport: { width: 1280, height } });
      visited.add(path);
      await page.goto(path);
      await hydrated(page);
      const scrollbar = await page.evaluate(
        () => window.innerWidth - document.documentElement.clientWidth,
      );
      expect(scrollbar > 0, path).toBe(hasScrollbar);
      const places = () => Promise.all([page.locator('h1'), button(page)].map(leftOf));
      const before = await places();
      await button(page).click();
      await expect(field(page)).toBeFocused();
      expect(await places(), path).toEqual(before);
      await page.mouse.move(20, 400);
      await page.mouse.wheel(0, 500);
      await page.keyboard.press('PageDown');
      expect(await page.evaluate(() => window.scrollY), path).toBe(0);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      expect(await places(), path).toEqual(before);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

function addresses(links: readonly Element[]): readonly (string | null)[] {
  return links.map((link) => link.getAttribute('href'));
}

function leftOf(element: Locator): Promise<number> {
  return element.evaluate((box) => box.getBoundingClientRect().x);
}
