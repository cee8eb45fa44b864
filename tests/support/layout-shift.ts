import type { Page } from '@playwright/test';

/** Cumulative layout shift of the open page so far. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as readonly { readonly value: number }[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // If there was no shift, the observer is never called.
        setTimeout(() => resolve(0), 300);
      }),
  );
}
