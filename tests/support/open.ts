import type { Page } from '@playwright/test';

/** A file of the site without scripts. Leaving a page for it keeps the window's process; about:blank would start another. */
export const emptyPage = '/robots.txt';

/** Loads an address, also one that differs from the page on screen by its fragment alone, and waits until it works. */
export async function open(page: Page, path: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto(emptyPage);
  await page.goto(path);
  await hydrated(page);
}

/** Waits until React runs the page. An assertion would only look again after 100 ms. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}
