import { chromium, type BrowserContextOptions, type CDPSession, type Page } from '@playwright/test';

import { buildDir } from '../../src/site/build-dir';
import { chromiumPath } from '../../src/cli/check/chromium';
import { serveSite } from '../../src/cli/site/serve-site';

const port = 4180;
/** The port on which Lighthouse connects to the browser. */
export const debuggingPort = 9380;

/** The port of a build that the last one is measured against. */
export const otherPort = 4182;

/** The address of a page of a site that `withSite` serves: by default, of the last build. */
export const addressOf = (path: string, at: number = port): string =>
  `http://localhost:${at}${path}`;

/** Serves a built site, by default the last build, during a measurement. */
export async function withSite<T>(
  measure: () => Promise<T>,
  folder: string = buildDir,
  at: number = port,
): Promise<T> {
  const server = await serveSite(folder, at);
  try {
    return await measure();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Opens a window with an empty cache. */
export type Open = (options?: BrowserContextOptions) => Promise<Page>;

/** A browser, for the duration of a measurement. */
export async function withBrowser<T>(measure: (open: Open) => Promise<T>): Promise<T> {
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
  await slowDown(session);
  return session;
}

/** Slows the processor of a page down to that of a phone. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Opens a page that starts by itself, and waits until it is interactive. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path));
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}
