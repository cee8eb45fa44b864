import type { Page } from '@playwright/test';

/** A file without scripts. Opening it from a page keeps the window's process; about:blank would start another. */
export const emptyPage = '/robots.txt';

/** Opens an address, even one that differs from the current page only by its fragment, and waits for hydration. */
export async function open(page: Page, path: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto(emptyPage);
  await page.goto(path);
  await hydrated(page);
}

/** Touches the page, and waits until React has hydrated it. An assertion would retry only after 100 ms. */
export async function hydrated(page: Page): Promise<void> {
  await page.dispatchEvent('html', 'pointerdown');
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}
