import type { Page } from '@playwright/test';

/** Waits until the worker has saved the guide and controls the page. */
export async function workerReady(page: Page): Promise<void> {
  await page.dispatchEvent('html', 'pointerdown');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

/** Every address in this site's caches, without its revision. */
export async function keptAddresses(page: Page): Promise<readonly string[]> {
  const urls = await page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map((name) => window.caches.open(name)),
    );
    const keys = await Promise.all(caches.map((cache) => cache.keys()));
    return keys.flat().map(({ url }) => url);
  });
  return urls.map((url) => url.replace(/\?__WB_REVISION__=.*$/, ''));
}
