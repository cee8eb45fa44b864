import type { CDPSession, Page } from '@playwright/test';

import { budgets } from '../budgets';
import { otherPort, visit, withBrowser, withSite } from './browser';
import { firstTouches } from './first-touch';
import { medianOf, type Measure } from './measure';
import { steps } from './steps';

const scenario = '/explorer/refresh-data-type';
/** Long enough for several steps. */
const walk = 4000;

/**
 * How smoothly a scenario plays, how quickly the figure and the player respond, and when a page that is read does.
 * @param against the folder of another build, whose steps are measured as well
 */
export function explorerBench(runs: number, against?: string): Promise<readonly Measure[]> {
  if (against === undefined) return withSite(() => measured(runs));
  return withSite(() => withSite(() => measured(runs, otherPort), against, otherPort));
}

function measured(runs: number, other?: number): Promise<readonly Measure[]> {
  return withBrowser(async (open) => {
    const page = await open();
    await visit(page, scenario);
    const session = await page.context().newCDPSession(page);
    // The work of the thread itself, without the time for which it waits on a busy machine.
    await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
    await session.send('Performance.enable');
    const walks: Walk[] = [];
    for (let i = 0; i < runs; i += 1) walks.push(await walkthrough(page, session));
    const next = <Key extends keyof Walk>(key: Key) => {
      const values = walks.map((each) => each[key]).values();
      return () => Promise.resolve(values.next().value ?? 0);
    };
    const { frames, mainThread, answer } = budgets.bench.explorer;
    return [
      {
        name: `frames of ${scenario} while it plays`,
        value: await medianOf(runs, next('frames')),
        unit: 'frames/s',
        limit: { kind: 'at least', value: frames },
      },
      {
        name: `work of the main thread while ${scenario} plays`,
        value: await medianOf(runs, next('mainThread')),
        unit: 'ms/s',
        limit: { kind: 'at most', value: mainThread },
      },
      ...(await answers(page, runs, answer)),
      ...(await steps(open, runs, other)),
      ...(await firstTouches(open, runs)),
    ];
  });
}

interface Walk {
  readonly frames: number;
  readonly mainThread: number;
}

async function walkthrough(page: Page, session: CDPSession): Promise<Walk> {
  // Measured in a second run, because counting frames in the page is work too.
  const frames = await whilePlaying(page, () => framesOf(page));
  const mainThread = await whilePlaying(page, async () => {
    const before = await taskTime(session);
    await page.waitForTimeout(walk);
    return ((await taskTime(session)) - before) / (walk / 1000);
  });
  return { frames, mainThread };
}

async function whilePlaying<Result>(page: Page, look: () => Promise<Result>): Promise<Result> {
  await page.getByRole('button', { name: 'Back to the start', exact: true }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const result = await look();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  return result;
}

/** Frames per second. */
function framesOf(page: Page): Promise<number> {
  return page.evaluate(async (duration) => {
    const begin = performance.now();
    let count = 0;
    while (performance.now() - begin < duration) {
      await new Promise(requestAnimationFrame);
      count += 1;
    }
    return (count / (performance.now() - begin)) * 1000;
  }, walk);
}

/** Milliseconds for which the main thread of the page has worked so far. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const duration = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (duration === undefined) throw new Error('the browser does not say how long it has worked');
  return duration * 1000;
}

/** The time from an input to the frame that shows its effect. */
async function answers(page: Page, runs: number, limit: number): Promise<readonly Measure[]> {
  const family = 'g[aria-expanded]';
  const inputs = {
    'opening a family': (i: number) =>
      i % 2 === 0 ? press(page, family, 'Enter') : press(page, '[data-node]', 'Escape'),
    'selecting a node': (i: number) => press(page, '[data-node]', i % 2 === 0 ? 'Enter' : 'Escape'),
    scrubbing: () => press(page, 'input[type="range"]', 'ArrowRight'),
  } as const;
  const measures: Measure[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    let i = 0;
    const value = await medianOf(Math.max(runs, 3), () => input((i += 1)));
    measures.push({ name, value, unit: 'ms', limit: { kind: 'at most', value: limit } });
  }
  return measures;
}

/** Milliseconds from a key press until the page has painted its effect. */
async function press(page: Page, selector: string, key: string): Promise<number> {
  await page.locator(`${selector}:visible`).first().focus();
  const drawn = await page.evaluateHandle(
    (wanted) => ({
      // Inside an object, because Playwright would wait for a promise.
      time: new Promise<number>((resolve) => {
        document.addEventListener(
          'keydown',
          ({ key: pressed, timeStamp }) => {
            if (pressed !== wanted) return;
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
          },
          { capture: true },
        );
      }),
    }),
    key,
  );
  await page.keyboard.press(key);
  return drawn.evaluate(({ time }) => time);
}
