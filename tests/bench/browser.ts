import { chromium, type BrowserContextOptions, type CDPSession, type Page } from '@playwright/test';

import { buildDir } from '../../src/site/build-dir';
import { chromiumPath } from '../../src/cli/check/chromium';
import { serveSite } from '../../src/cli/site/serve-site';

const port = 4180;
/** The port on which Lighthouse connects to the browser. */
export const debuggingPort = 9380;

/** The address of a page of the site that `withSite` serves. */
export const addressOf = (path: string): string => `http://localhost:${port}${path}`;

/** Serves the last build during a measurement. */
export async function withSite<T>(measure: () => Promise<T>): Promise<T> {
  const server = await serveSite(buildDir, port);
  try {
    return await measure();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A browser with an empty cache, for the duration of a measurement. */
export async function withBrowser<T>(
  measure: (open: (options?: BrowserContextOptions) => Promise<Page>) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      `--remote-debugging-port=${debuggingPort}`,
    ],
  });
  try {
    return await measure(async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1600, height: 900 },
        // The worker's background requests would be measured too.
        serviceWorkers: 'block',
        ...options,
      });
      return context.newPage();
    });
  } finally {
    await browser.close();
  }
}

/** Lighthouse's definition of slow 4G. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
} as const;
const slowdown = 4;

/** Slows a page down to a phone on slow 4G. */
export async function asSlowPhone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}

/** Opens a page that starts by itself, and waits until it is interactive. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path));
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}
