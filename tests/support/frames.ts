import type { Page } from '@playwright/test';

/** Long enough for an animation, a reload or a repeated request to be noticed: 0.4 s on an idle machine. */
const enough = 24;

/** Lets a page render a number of frames and run its timers after each. */
export async function frames(page: Page, count = enough): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let frame = 0; frame < wanted; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, count);
}

/**
 * The value of `read` once two calls, some frames apart, return the same. The page may reload meanwhile.
 * @example expect(await settled(page, () => asked.length)).toBe(1);
 */
export async function settled<T extends string | number>(
  page: Page,
  read: () => T | Promise<T>,
): Promise<T> {
  for (let before = await read(); ;) {
    try {
      await page.waitForLoadState();
      await frames(page);
    } catch {
      // The page was reloaded meanwhile: the next page renders the frames.
      continue;
    }
    const now = await read();
    if (now === before) return now;
    before = now;
  }
}
