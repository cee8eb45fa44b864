import type { Page } from '@playwright/test';

/** What the Event Timing API reports, in milliseconds; it reports nothing shorter. */
export const shortest = 16;

/**
 * Observes what a reader does in a page from now on, as browsers measure it for INP: from each click or key until the
 * next frame is shown.
 * @returns a function that reads the durations so far, in milliseconds
 */
export async function observeInteractions(page: Page): Promise<() => Promise<readonly number[]>> {
  const durations = await page.evaluateHandle((durationThreshold) => {
    const found = new Map<number, number>();
    const options = { type: 'event', durationThreshold };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id = 'interactionId' in entry ? Number(entry.interactionId) : 0;
        // The events of one click belong together; other events, such as a pointer that moves, belong to nothing.
        if (id > 0) found.set(id, Math.max(entry.duration, found.get(id) ?? 0));
      }
    }).observe(options);
    return found;
  }, shortest);
  return () => durations.evaluate((found) => [...found.values()]);
}
