import type { Page } from '@playwright/test';

import { expect } from './test';

/** Loads an address, also one that differs from the page on screen by its fragment alone, and waits until it works. */
export async function open(page: Page, path: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}
