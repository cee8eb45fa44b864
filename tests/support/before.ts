import type { Page } from '@playwright/test';

/**
 * Opens a page whose application, however it is started, does not come before `arrive` is called.
 * @returns `requested`: whether a script of the application was asked for
 */
export async function openBefore(page: Page, path: string) {
  let arrive = (): void => undefined;
  let isRequested = false;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/js/**', async (route) => {
    isRequested = true;
    await arrived;
    await route.continue();
  });
  // Scripts that are requested before the load event delay it.
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.locator('html[data-scripts]').waitFor();
  return { arrive, requested: () => isRequested } as const;
}
