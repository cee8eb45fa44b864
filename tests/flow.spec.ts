import type { Locator, Page } from '@playwright/test';

import { violationsOf } from './support/axe';
import { frames } from './support/frames';
import { hydrated } from './support/open';
import { expectLabelsApart } from './support/labels';
import { expect, newWindowTest, test } from './support/test';

const overview = '/enterprise/tech-overview/architecture/overview';
const requestFlow = '/enterprise/tech-overview/architecture/request-flow';

/** The texts that the tests read and click, in each language. */
const languages = {
  en: {
    prefix: '',
    play: 'Play',
    pause: 'Pause',
    step: /^Step (\d+) of (\d+)/,
    names: ['Codat', 'Cloudflare', 'Gateway', 'Public API', 'Data API', 'Metabase'],
    first: /^The client sends GET/,
    ends: [/receives 200 OK/, /receives 401 Unauthorized/, /receives 403 Forbidden/],
  },
  fr: {
    prefix: '/fr',
    play: 'Lecture',
    pause: 'Pause',
    step: /^Étape (\d+) sur (\d+)/,
    names: ['Codat', 'Cloudflare', 'Passerelle', 'publique', 'Base du client'],
    first: /^Le client envoie GET/,
    ends: [/reçoit 200 OK/, /reçoit 401 Unauthorized/, /reçoit 403 Forbidden/],
  },
} as const;
type Language = keyof typeof languages;
const both = Object.keys(languages) as readonly Language[];

async function open(page: Page, language: Language, path = overview): Promise<Locator> {
  await page.goto(`${languages[language].prefix}${path}`);
  return awake(page);
}

async function awake(page: Page): Promise<Locator> {
  await hydrated(page);
  const flow = page.locator('figure', { has: page.getByRole('radio') });
  await flow.scrollIntoViewIfNeeded();
  return flow;
}

const status = (flow: Locator) => flow.getByRole('status');
const steps = (flow: Locator) => flow.locator('ol > li');
const words = async (flow: Locator) => (await status(flow).innerText()).replaceAll(/\s+/g, ' ');

for (const language of both) {
  const text = languages[language];

  test(`${language}: the three scenarios are played by keyboard, step by step`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const flow = await open(page, language, requestFlow);
    await flow.getByRole('radio').first().focus();
    for (const [scenario, end] of text.ends.entries()) {
      if (scenario > 0) await page.keyboard.press('ArrowDown');
      await expect(flow.getByRole('radio').nth(scenario)).toBeChecked();
      const count = await steps(flow).count();
      expect(count).toBeGreaterThan(2);
      await page.keyboard.press('Tab');
      await expect(flow.getByRole('button', { name: text.play })).toBeFocused();
      for (let step = 0; step < count; step += 1) {
        await page.keyboard.press('ArrowRight');
        await expect(flow.locator('[aria-current="step"]')).toHaveCount(1);
        const current = steps(flow).nth(step).locator('[aria-current="step"]');
        await expect(current).toBeVisible();
        const [, number, total] = text.step.exec(await words(flow)) ?? [];
        expect([number, total]).toEqual([String(step + 1), String(count)]);
        const sentence = (await words(flow)).replace(text.step, '').trim();
        expect((await current.innerText()).replaceAll(/\s+/g, ' ')).toContain(sentence);
        if (step === 0) expect(sentence).toMatch(text.first);
        if (step === count - 1) expect(sentence).toMatch(end);
      }
      await page.keyboard.press('Shift+Tab');
    }
  });

  test(`${language}: a refusal is written where it happens`, async ({ page }) => {
    const flow = await open(page, language, requestFlow);
    const written = flow.locator('svg[role="img"]:visible', { hasText: '×' });
    await expect(written).toHaveCount(0);
    for (const [scenario, code] of [
      [1, '401'],
      [2, '403'],
    ] as const) {
      await flow.getByRole('radio').nth(scenario).press('Space');
      await expect(written).toContainText(`× ${code}`);
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${language}: there are the figure and the steps of each`, async ({ page }) => {
      await page.goto(`${text.prefix}${requestFlow}`);
      const flow = page.locator('figure', { has: page.locator('svg[role="img"]') }).first();
      await expect(flow.locator('svg[role="img"]:visible')).toHaveCount(1);
      for (const name of text.names)
        await expect(flow.locator('svg[role="img"]:visible')).toContainText(name);
      const lists = flow.locator('ol:visible');
      await expect(lists).toHaveCount(3);
      for (const [scenario, end] of text.ends.entries()) {
        await expect(lists.nth(scenario).locator('> li').first()).toContainText(text.first);
        await expect(lists.nth(scenario).locator('> li').last()).toContainText(end);
      }
      await expect(flow.locator('details:visible')).not.toHaveCount(0);
      await expect(flow.getByRole('button')).toHaveCount(0);
    });
  });

  test(`${language}: a flow with a connector goes through that connector and no other`, async ({
    page,
  }) => {
    await page.goto(`${text.prefix}/enterprise/tech-overview/architecture/services-and-connectors`);
    const flow = page.locator('figure', { has: page.locator('svg[role="img"]') }).last();
    const figure = flow.locator('svg[role="img"]:visible');
    await expect(figure).toContainText('QuickBooks Online');
    await expect(figure).not.toContainText('Xero');
    await expect(flow.locator('ol')).not.toContainText('Xero');
    await expect(flow.locator('ol > li').last()).toContainText('read.completed');
  });

  test(`${language}: every part of the figure is in the language`, async ({ page }) => {
    const flow = await open(page, language);
    for (const name of text.names)
      await expect(flow.locator('svg[role="img"]:visible')).toContainText(name);
    expect(await flow.locator('svg[role="img"] [lang="en"]:visible').count()).toBe(0);
  });
}

test('plays, pauses and stops completely', async ({ page }) => {
  const flow = await open(page, 'en');
  const slider = flow.getByRole('slider');
  await frames(page);
  await expect(slider).toHaveValue('0');
  await flow.getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('k');
  const message = flow.locator('[data-traffic]:visible svg');
  await expect(message).toHaveCount(1);
  const begun = await message.boundingBox();
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(300);
  await expect.poll(() => message.boundingBox()).not.toEqual(begun);
  await page.keyboard.press('k');
  const stopped = { slider: await slider.inputValue(), message: await message.boundingBox() };
  await frames(page);
  await expect(slider).toHaveValue(stopped.slider);
  expect(await message.boundingBox()).toEqual(stopped.message);
});

test('the slider selects any moment, and its value is the step as text', async ({ page }) => {
  const flow = await open(page, 'en');
  const slider = flow.getByRole('slider');
  const last = (await slider.getAttribute('max')) ?? '';
  await slider.fill(last);
  const count = await steps(flow).count();
  const valueText = (step: number, text: string) =>
    new RegExp(`^Step ${step} of ${count}, [\\d.]+\u00A0ms: ${text}`);
  await expect(slider).toHaveAttribute('aria-valuetext', valueText(count, 'The client receives'));
  await expect(status(flow)).toContainText(`Step ${count} of ${count}`);
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', valueText(1, 'The client sends'));
});

test('a step in the list opens its moment and its message', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const flow = await open(page, 'en');
  const count = await steps(flow).count();
  await steps(flow).last().getByRole('button').click();
  await expect(status(flow)).toContainText(`Step ${count} of ${count}`);
  await expect(flow.locator('details')).toContainText('HTTP/1.1 200 OK');
  await flow.getByRole('button', { name: 'Back to the start' }).click();
  await expect(flow.locator('[aria-current="step"]')).toHaveCount(0);
});

test('with reduced motion a step is highlighted and nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const flow = await open(page, 'en');
  await flow.getByRole('button', { name: 'Play' }).click();
  const travelling = flow.locator('[data-traffic]:visible circle');
  for (let look = 0; look < 20; look += 1) {
    expect(await travelling.count()).toBe(0);
    await frames(page, 4);
  }
});

test('shortcuts work only while the player has the focus', async ({ page }) => {
  const flow = await open(page, 'en');
  await page.locator('h1').click();
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowRight');
  await expect(flow.getByRole('slider')).toHaveValue('0');
});

test('the language switch opens the same figure in the other language', async ({ page }) => {
  const flow = await open(page, 'en', requestFlow);
  await expect(flow.getByRole('button', { name: 'Play' })).toBeVisible();
  await page
    .locator('.navbar a[lang="fr"]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.waitForURL(`**/fr${requestFlow}`);
  await expect(page.getByRole('button', { name: 'Lecture' })).toBeVisible();
});

newWindowTest(
  'nothing moves on the page when it wakes up, nor while it plays',
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            readonly value: number;
            readonly hadRecentInput: boolean;
          };
          // A shift right after user input was requested, and by definition does not count.
          if (hadRecentInput) continue;
          Object.assign(window, { shift: (window as unknown as { shift: number }).shift + value });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(overview);
    // What a typeface moves that comes late has a limit of its own (`typeface.spec.ts`).
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => Object.assign(window, { shift: 0 }));
    const flow = await awake(page);
    const top = () => flow.locator('ol').evaluate((list) => list.getBoundingClientRect().height);
    const height = async () => (await flow.boundingBox())?.height;
    const before = [await top(), await height()];
    await flow.getByRole('button', { name: 'Play' }).click();
    await expect(status(flow)).toContainText(/^Step 2 /);
    expect([await top(), await height()]).toEqual(before);
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift).toBe(0);
  },
);

for (const language of both) {
  test(`${language}: no label overlaps, is cut off or is too small, at any width`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const flow = await open(page, language);
    for (const [index, width] of [360, 768, 1280, 1920].entries()) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
      for (const scenario of [0, 1, 2]) {
        await flow.getByRole('radio').nth(scenario).press('Space');
        await expectLabelsApart(page, `scenario ${scenario} at ${width} px`);
      }
      expect(await violationsOf(page, 'figure'), `${width} px`).toEqual([]);
    }
  });
}

test('targets are at least 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  const flow = await open(page, 'fr');
  const controls = flow.locator('button, select, input[type="range"], label, summary');
  expect(await controls.count()).toBeGreaterThan(8);
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('prints the figure and the steps, without the controls', async ({ page }) => {
  await open(page, 'en');
  await page.emulateMedia({ media: 'print' });
  const flow = page.locator('figure', { has: page.locator('svg[role="img"]') }).first();
  await expect(flow.locator('svg[role="img"]:visible')).toHaveCount(1);
  await expect(steps(flow).first()).toBeVisible();
  await expect(flow.getByRole('button', { name: 'Play' })).toBeHidden();
});

for (const language of both)
  test(`${language}: an embedded figure leaves no half of its column empty, and has wide lanes from a laptop on`, async ({
    page,
  }) => {
    await page.goto(`${languages[language].prefix}${requestFlow}`);
    const figure = page.locator('figure', { has: page.getByRole('radio') }).locator('[role="img"]');
    for (const width of [360, 430, 600, 690, 768, 1024, 1240, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const shown = figure.filter({ visible: true });
      await expect(shown).toHaveCount(1);
      const [share, ratio] = await shown.evaluate((element) => {
        const box = element.getBoundingClientRect();
        const column = element.closest('figure')?.getBoundingClientRect().width ?? Infinity;
        return [box.width / column, box.width / box.height] as const;
      });
      expect(share, `${width} px`).toBeGreaterThan(0.6);
      expect(ratio > 0.8, `${width} px`).toBe(width >= 768);
    }
  });
