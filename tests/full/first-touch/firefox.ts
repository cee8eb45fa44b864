import { existsSync } from 'node:fs';
import { launch, type KeyInput, type Page } from 'puppeteer-core';

import { focusOn, isSettled, places, reach, shows } from '../../support/first-touch/in-page';
import type { TestPage } from '../../support/first-touch/test-page';
import { backgrounds, rest, scripts, sizeOf, watch, type TestBrowser } from './visit';

const path = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/**
 * Debian's Firefox, driven over WebDriver BiDi: Playwright cannot drive one that it has not patched.
 * @throws Error that says what to install
 */
export async function launchFirefox(): Promise<TestBrowser> {
  if (!existsSync(path)) {
    throw new Error(
      `${path} is missing: apt-get install firefox-esr, or set FIREFOX_PATH to the Firefox of this machine`,
    );
  }
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: path,
    // A worker would save all pages at each visit.
    extraPrefsFirefox: { 'dom.serviceWorkers.enabled': false },
  });
  return {
    visit: async (address, device = {}) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ ...sizeOf(device), hasTouch: device.hasTouch ?? false });
      await page.evaluateOnNewDocument(watch, device.theme ?? '');
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('html[data-scripts]');
      return {
        ...testPage(page),
        rest: () => page.evaluate(rest),
        scripts: () => page.evaluate(scripts),
        backgrounds: () => page.evaluate(backgrounds),
        complaints,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

const testPage = (page: Page): TestPage => ({
  reach: (selector) => page.evaluate(reach, selector),
  focusOn: (selector) => page.evaluate(focusOn, selector),
  shows: (question) => page.evaluate(shows, question),
  isSettled: (opened) => page.evaluate(isSettled, opened),
  places: () => page.evaluate(places),
  press: async (keys) => {
    const names = keys.split('+') as KeyInput[];
    for (const name of names) await page.keyboard.down(name);
    for (const name of names.toReversed()) await page.keyboard.up(name);
  },
  type: (text) => page.keyboard.type(text),
  point: ({ x, y }) => page.mouse.move(x, y),
  click: ({ x, y }) => page.mouse.click(x, y),
  tap: ({ x, y }) => page.touchscreen.tap(x, y),
});
