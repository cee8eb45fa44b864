import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { play } from '../src/platform/scenarios';
import { steps as stepsOf } from '../src/platform/kernel/steps';
import type { Step, Trace } from '../src/platform/kernel/trace';
import { platformRoutes } from '../src/inputs/routes';
import { readModel } from '../src/inputs/model';
import { expectLabelsApart } from './support/labels';
import { languageLink } from './support/language-link';
import { open } from './support/open';
import { coverOf } from './support/pages/cover';
import { sitemapPaths } from './support/sitemap';
import { expect, test } from './support/test';

const scenarioPaths = sitemapPaths().filter((path) =>
  /\/explorer\/(?!(?:compose|failures)$)./.test(path),
);
const english = scenarioPaths.filter((path) => !path.startsWith('/fr/'));
const [scenario = ''] = english;

const words = {
  en: {
    player: 'Player',
    play: 'Play',
    pause: 'Pause',
    next: 'Next step',
    previous: 'Previous step',
    start: 'Back to the start',
    speed: 'Speed',
    step: 'Step',
  },
  fr: {
    player: 'Lecteur',
    play: 'Lecture',
    pause: 'Pause',
    next: 'Étape suivante',
    previous: 'Étape précédente',
    start: 'Revenir au début',
    speed: 'Vitesse',
    step: 'Étape',
  },
} as const;
const languageOf = (path: string) => (path.startsWith('/fr/') ? 'fr' : 'en');

const steps = (page: Page) => page.locator('li[id^="step-"]');
const stepStatus = (page: Page, start: string) =>
  page.getByRole('status').filter({ hasText: new RegExp(start) });
const figure = (page: Page) => page.locator('svg:has(> title):visible').first();

test('the explorer links to every scenario, in both languages', async ({ page }) => {
  expect(english.length).toBeGreaterThan(10);
  expect(scenarioPaths).toHaveLength(2 * english.length);
  for (const prefix of ['', '/fr']) {
    await page.goto(`${prefix}/explorer`);
    const links = await page
      .locator(`main a[href^="${prefix}/explorer/"]`)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.replace(/#.*/, '')));
    const expected = [...english, '/explorer/compose', '/explorer/failures'].map(
      (path) => prefix + path,
    );
    expect(new Set(links)).toEqual(new Set(expected));
  }
});

for (const [language, text] of Object.entries(words)) {
  const prefix = language === 'en' ? '' : `/${language}`;

  test(`${language}: each kind of step is played by keyboard, and the views agree`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const id of await scenariosWithEachKind()) {
      await open(page, `${prefix}/explorer/${id}`);
      const count = await steps(page).count();
      expect(count).toBeGreaterThan(2);
      await page.getByRole('button', { name: text.play, exact: true }).focus();
      for (let step = 1; step <= count; step += 1) {
        await page.keyboard.press('ArrowRight');
        await expect(stepStatus(page, `${text.step} ${step} `)).toBeAttached();
        await expect(page.locator(`#step-${step} [aria-current="step"]`)).toBeVisible();
        await expect(page.locator('main details[open]')).toHaveCount(1);
      }
    }
  });

  test(`${language}: each control of the player is worked by keyboard`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `${prefix}${scenario}`);
    const player = page.getByRole('group', { name: text.player, exact: true });
    const press = async (name: string, key: string) => {
      await player.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press(key);
    };
    const isAt = (step: number) => expect(stepStatus(page, `${text.step} ${step} `)).toBeAttached();
    await press(text.next, 'Enter');
    await isAt(1);
    await press(text.next, 'Space');
    await isAt(2);
    await press(text.previous, 'Enter');
    await isAt(1);
    await player.getByRole('slider').focus();
    await page.keyboard.press('End');
    await isAt(await steps(page).count());
    await press(text.start, 'Enter');
    await expect(page.locator('[aria-current="step"]')).toHaveCount(0);
    const speed = player.getByRole('combobox', { name: text.speed });
    await speed.focus();
    await page.keyboard.press('End');
    await expect(speed.locator('option:checked')).toHaveText(/^4/);
    await press(text.play, 'Space');
    await expect(player.getByRole('button', { name: text.pause, exact: true })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(player.getByRole('button', { name: text.play, exact: true })).toBeVisible();
  });
}

/** Scenarios that together have every kind of step. */
async function scenariosWithEachKind(): Promise<readonly string[]> {
  const model = await readModel('.');
  const platform = { model, routes: await platformRoutes('.') };
  return coverOf(
    model.scenarios.map((each) => {
      const trace = play(platform, each);
      return { name: each.id, features: stepsOf(trace).map((step) => kindOf(trace, step)) };
    }),
  );
}

/** @example kindOf(trace, step) // => 'request answered', 'internal refuse' */
function kindOf(
  { messages, spans }: Trace,
  { message: index = -1, component, at, decision }: Step,
): string {
  const message = messages[index];
  if (message) return `${message.content.type} ${message.outcome}`;
  const span = spans.find((each) => each.text && each.component === component && each.start === at);
  return `${span?.kind ?? ''} ${decision?.outcome ?? ''}`;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [scenario, `/fr${scenario}`]) {
    test(`${path} is the figure, the steps, the sequence and every message`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('svg:has(> title):visible')).toHaveCount(2);
      await expect(page.locator('a[href="#step-1"]')).toBeVisible();
      const messages = page.locator('main details');
      expect(await messages.count()).toBeGreaterThan(1);
      await messages.first().locator('summary').click();
      await expect(messages.first().locator('pre')).toBeVisible();
      const { play: label } = words[languageOf(path)];
      await expect(page.getByRole('button', { name: label, exact: true })).toBeHidden();
    });
  }

  test('the explorer is the map, with every part as text', async ({ page }) => {
    await page.goto('/fr/explorer');
    await expect(figure(page)).toContainText('Passerelle');
    const family = page.locator('#accounting-fetch-jobs');
    await family.locator('summary').click();
    await expect(family.getByText('Xero', { exact: true })).toBeVisible();
  });
});

for (const prefix of ['', '/fr']) {
  // The theme does not move labels.
  test(`${prefix}/explorer: no label overlaps, is cut off or is too small, at any width`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const refused = english.filter((path) => /quota|injection|body/.test(path)).slice(0, 3);
    expect(refused).toHaveLength(3);
    for (const path of ['/explorer', ...refused]) {
      await open(page, prefix + path);
      for (const width of [360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const figures = path === '/explorer' ? 1 : 2;
        for (let nth = 0; nth < figures; nth += 1) {
          await expectLabelsApart(page, `${path} at ${width} px`, nth);
        }
      }
    }
  });
}

test('a link restores its moment, in either language', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `${scenario}#step-2`);
  const current = page.locator('[aria-current="step"]');
  await expect(page.locator('#step-2 [aria-current="step"]')).toBeVisible();
  await page.locator('#step-3 a[href^="#step"]').click();
  await expect(page).toHaveURL(/#step=3$/);
  const address = page.url();
  await open(page, address);
  await expect(page.locator('#step-3 [aria-current="step"]')).toBeVisible();
  await languageLink(page, 'fr').click();
  await page.waitForURL(`**/fr${scenario}#step=3`);
  await expect(page.locator('#step-3 [aria-current="step"]')).toBeVisible();
  await expect(current).toHaveCount(1);
});

test('an invalid link opens the nearest moment, with a notice', async ({ page }) => {
  await open(page, `${scenario}#step=999&part=moon`);
  await expect(page.getByText('The closest match is shown')).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toBeVisible();
  await open(page, `${scenario}#step=three&part=%3Cb%3E&lens`);
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('arrow keys move about in the map, Enter opens a part and Escape leaves it', async ({
  page,
}) => {
  await open(page, '/explorer');
  const nodes = page.locator('svg:visible [data-node]');
  await expect(page.locator('svg:visible [data-node][tabindex="0"]')).toHaveCount(1);
  await page.locator('svg:visible [data-node="waf"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('svg:visible [data-node="gateway"]')).toBeFocused();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Gateway' });
  await expect(details).toContainText('Daily quota');
  await expect(details.getByRole('link', { name: 'No API key' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  expect(await nodes.count()).toBeGreaterThan(20);
});

test('the figure is zoomed, found in and shown whole again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, '/fr/explorer');
  const figure = page.locator('svg:has(> title):visible');
  const whole = (await figure.getAttribute('viewBox')) ?? '';
  await page.getByRole('button', { name: 'Zoom avant' }).click();
  await expect(figure).not.toHaveAttribute('viewBox', whole);
  await page.getByLabel('Trouver un composant').locator('visible=true').selectOption('key-vault');
  await expect(page.locator('svg:visible [data-node="key-vault"]')).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Azure Key Vault' })).toBeVisible();
  await page.getByRole('button', { name: 'Afficher toute la figure' }).click();
  await expect(figure).toHaveAttribute('viewBox', whole);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a scenario is shared as text, as data, as a picture', async ({ page }) => {
    await open(page, scenario);
    const share = page.getByRole('region', { name: 'Take along' });
    for (const [name, start] of [
      ['Copy as Mermaid', 'sequenceDiagram'],
      ['Copy as Markdown', '---\\ntitle: '],
      ['Copy as OTLP JSON', '{'],
    ] as const) {
      await share.getByRole('button', { name }).click();
      await expect
        .poll(async () => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(new RegExp(`^${start}`));
    }
    for (const format of ['SVG', 'PNG']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Figure as ${format}` }).click();
      expect((await download).suggestedFilename()).toMatch(
        new RegExp(`\\.${format.toLowerCase()}$`),
      );
    }
  });
});

test('the figure is saved in the chosen theme, whatever the theme of the page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, scenario);
  const themeOfPage = page.locator('html');
  const grounds: string[] = [];
  for (const theme of ['as on this page', 'light', 'dark']) {
    await page.getByLabel('Theme of the figure').selectOption(theme);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Figure as SVG' }).click();
    const svg = readFileSync(await (await download).path(), 'utf8');
    expect(svg).toContain('<title');
    expect(svg).not.toMatch(/class=|data-|aria-(?!labelledby)/);
    expect(svg).toContain('xml:lang="en"');
    expect(svg).toMatch(/@font-face\{font-family:Plex;[^}]*url\(data:font\/woff2;base64,/);
    // Programs other than browsers know no empty line, no opacity in a colour and no quotes around a reference.
    expect(svg).not.toMatch(/<tspan|rgba\(|url\(&quot;/);
    expect(svg).toMatch(/stroke="url\(#[^)]+\)"/);
    grounds.push(/<rect[^>]*width="100%"[^>]*fill="([^"]+)"/.exec(svg)?.[1] ?? svg);
    await expect(themeOfPage).toHaveAttribute('data-theme', 'light');
  }
  const [shown, light, dark] = grounds;
  expect(light).toBe(shown);
  expect(dark).toMatch(/^rgb\(/);
  expect(dark).not.toBe(light);
});

test('the figure is saved whole, wide and narrow', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, scenario);
    const box = await figure(page).evaluate((svg: SVGSVGElement) => {
      const { x, y, width, height } = svg.getBBox();
      return { x, y, right: x + width, bottom: y + height };
    });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Figure as SVG' }).click();
    const svg = readFileSync(await (await download).path(), 'utf8');
    const [, frame = ''] = /viewBox="([^"]+)"/.exec(svg) ?? [];
    const [x = 0, y = 0, wide = 0, high = 0] = frame.split(' ').map(Number);
    expect(Math.min(box.x - x, box.y - y), frame).toBeGreaterThanOrEqual(1);
    expect(Math.min(x + wide - box.right, y + high - box.bottom), frame).toBeGreaterThanOrEqual(1);
  }
});

for (const path of [scenario, `/fr${scenario}`]) {
  test(`${path} prints its figure, its sequence and its steps, and no controls`, async ({
    page,
  }) => {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    await expect(figure(page)).toBeVisible();
    await expect(page.locator('svg:has(> title):visible')).toHaveCount(2);
    for (const step of await steps(page).all()) await expect(step).toBeVisible();
    const { play } = words[languageOf(path)];
    await expect(page.getByRole('button', { name: play, exact: true })).toBeHidden();
    await expect(page.locator('[data-traffic]:visible')).toHaveCount(0);
  });
}
