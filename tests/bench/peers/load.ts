import type { CDPSession, Page } from '@playwright/test';

import { asSlowPhone, withBrowser } from '../browser';

/** Longer than either site waits before it loads something ahead. */
const idle = 3000;
/** The width and height of Lighthouse's phone. */
const viewport = { width: 412, height: 823 } as const;

/** How a page loads on a slow phone that nobody touches. Times are milliseconds since the navigation. */
export interface Load {
  /** Everything that crosses the network, headers included, except for typefaces. */
  readonly bytes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
}

/** A stretch of time, in milliseconds since the navigation. */
interface Task {
  readonly startTime: number;
  readonly duration: number;
}

/** Loads a page with an empty cache, and waits until nothing is loaded any more. */
export function loadOf(address: string): Promise<Load> {
  return withBrowser(async (open) => {
    const page = await open();
    await page.setViewportSize(viewport);
    const session = await asSlowPhone(page);
    const bytesSoFar = countBytes(session);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(idle);
    const [paint] = (await entriesOf(page, 'paint')).filter(
      ({ name }) => name === 'first-contentful-paint',
    );
    const largest = (await entriesOf(page, 'largest-contentful-paint')).at(-1);
    if (!paint || !largest) throw new Error(`${address} painted nothing`);
    return {
      bytes: bytesSoFar(),
      firstPaint: paint.startTime,
      largestPaint: largest.startTime,
      blocking: blockingTime(await entriesOf(page, 'longtask'), paint.startTime),
    };
  });
}

/**
 * The total blocking time: of each task after the first paint, what exceeds 50 ms.
 * @example blockingTime([{ startTime: 100, duration: 80 }], 0) // => 30
 */
export function blockingTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks
    .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, firstPaint))
    .reduce((total, after) => total + Math.max(0, after - 50), 0);
}

/** @returns a function that adds up what was transferred until it is called */
function countBytes(session: CDPSession): () => number {
  const counted = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type !== 'Font' && response.url.startsWith('http')) counted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

/** The entries of the page's timeline of one type, earliest first. */
function entriesOf(page: Page, type: string): Promise<readonly (Task & { name: string })[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<readonly (Task & { name: string })[]>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list
              .getEntries()
              .map(({ name, startTime, duration }) => ({ name, startTime, duration })),
          );
        }).observe({ type: wanted, buffered: true });
        // Without entries, the observer is not called.
        setTimeout(() => resolve([]), 500);
      }),
    type,
  );
}
