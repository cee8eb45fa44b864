import { chromium } from '@playwright/test';

import { headlessPath } from '../../../src/cli/check/chromium';
import { testPage } from '../../support/first-touch/test-page';
import { backgrounds, rest, scripts, sizeOf, watch, type TestBrowser } from './visit';

/** Chromium, driven by Playwright. */
export async function launchChromium(): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: headlessPath(), args: ['--no-sandbox'] });
  return {
    visit: async (address, device = {}) => {
      const context = await browser.newContext({
        viewport: sizeOf(device),
        hasTouch: device.hasTouch ?? false,
        serviceWorkers: 'block',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await context.addInitScript(watch, device.theme ?? '');
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.locator('html[data-scripts]').waitFor();
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
