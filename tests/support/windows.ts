import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

import { emptyPage } from './open';

/** The options in which windows can differ. */
type Kind = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'permissions'>;

/** The windows of a worker, one for each kind that a test has requested. */
export interface Windows {
  readonly open: (kind: Kind) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/**
 * The windows of one browser; each is opened on first use.
 * @param prepare adds to a new context what every test needs
 */
export function openWindows(
  browser: Browser,
  options: BrowserContextOptions,
  prepare: (context: BrowserContext) => Promise<void>,
): Windows {
  const opened = new Map<string, Page>();
  return {
    open: async (kind) => {
      const name = JSON.stringify(kind);
      const known = opened.get(name);
      if (known !== undefined && !known.isClosed()) return known;
      const { baseURL, viewport, userAgent, serviceWorkers } = options;
      const context = await browser.newContext({
        baseURL,
        viewport,
        userAgent,
        serviceWorkers,
        ...kind,
      });
      await prepare(context);
      const page = await context.newPage();
      opened.set(name, page);
      return page;
    },
    close: async () => {
      for (const page of opened.values()) await page.context().close();
    },
  };
}

/** Resets a window to the state of a new one, except for its cached files. */
export async function resetWindow(
  page: Page,
  { baseURL, viewport }: Pick<BrowserContextOptions, 'baseURL' | 'viewport'>,
): Promise<void> {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.unrouteAll();
  await page.goto(emptyPage);
  await page.mouse.move(0, 0);
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: null });
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  await session.detach();
}
