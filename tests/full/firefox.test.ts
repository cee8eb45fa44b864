import { afterAll, beforeAll, expect, it } from 'vitest';

import { buildDir } from '../../src/site/build-dir';
import type { Done } from '../support/first-touch/controls';
import { isUsed, pagesWithEveryControl } from '../support/first-touch/pages';
import { onePageOfEachTemplate } from '../support/pages/representative';
import { launchFirefox } from './first-touch/firefox';
import { serveGated, type Gate } from './first-touch/gate';
import type { Device, TestBrowser, Visit } from './first-touch/visit';

// What each control does at the first touch, first-touch.test.ts checks.

const patience = { timeout: 15_000 } as const;
const field = 'main :is(button, input):not([type="radio"])';

let gate: Gate;
let browser: TestBrowser | undefined;
beforeAll(async () => {
  gate = await serveGated(buildDir);
  browser = await launchFirefox();
});
afterAll(async () => {
  await browser?.close();
  await gate.close();
});

/** Opens a page, and expects that nothing in it complains meanwhile. */
async function visit(path: string, act: (page: Visit) => Promise<void>, device: Device = {}) {
  if (browser === undefined) throw new Error('Firefox has not started');
  const page = await browser.visit(gate.origin + path, device);
  try {
    await act(page);
    expect(page.complaints).toEqual([]);
  } finally {
    gate.open();
    await page.close();
  }
}

const settled = (page: Visit, path: string) =>
  expect.poll(() => page.isSettled(gate.origin + path), patience).toBe(true);

it.each(onePageOfEachTemplate().filter((path) => !isUsed(path)))(
  'an untouched page runs nothing but /start.js, on %s',
  (path) =>
    visit(path, async (page) => {
      await page.rest();
      expect(await page.scripts()).toEqual(['/start.js']);
    }),
);

it.each(onePageOfEachTemplate().filter(isUsed))('%s starts with the page', (path) =>
  visit(path, (page) => settled(page, path)),
);

it.each(['/using-the-api/errors', '/fr/using-the-api/errors'])(
  'the theme of an earlier visit is there from the first frame with a text on, on %s',
  (path) =>
    visit(
      path,
      async (page) => {
        await page.rest();
        await page.point({ x: 300, y: 300 });
        await settled(page, path);
        const [first = '', ...others] = new Set(await page.backgrounds());
        expect(first).toMatch(/^rgb\(\d\d?, \d\d?, \d\d?\)$/);
        expect(others).toEqual([]);
      },
      { theme: 'dark' },
    ),
);

it.each(pagesWithEveryControl.flatMap((path) => [path, `/fr${path}`]))(
  'when the application comes, nothing moves, and the focus stays, on %s',
  (path) => {
    gate.shut();
    return visit(path, async (page) => {
      expect(await page.focusOn(field)).toBe(true);
      await page.rest();
      const before = await page.places();
      expect(before.length).toBeGreaterThan(3);
      expect(before.filter((place) => place.endsWith(', focused'))).toHaveLength(1);
      gate.open();
      await settled(page, path);
      await page.rest();
      expect(await page.places()).toEqual(before);
    });
  },
);

it('what was copied before the application came can be pasted', () => {
  gate.shut();
  const path = '/api/platform/list-companies';
  return visit(path, async (page) => {
    const pasted = { shown: 'dialog[open] input', text: /^https:\/\/api\.codat\.io\/companies$/ };
    const shows = (done: Done) => () => page.shows({ done, opened: '' });
    expect(await page.focusOn('main [data-copy^="https:"]')).toBe(true);
    await page.press('Enter');
    gate.open();
    await settled(page, path);
    await page.press('/');
    await expect.poll(shows({ shown: 'dialog[open] input:focus' }), patience).toBe(true);
    await page.press('Control+v');
    await expect.poll(shows(pasted), patience).toBe(true);
  });
});
