import type { Page } from '@playwright/test';

import { budgets } from '../budgets';
import { addressOf, type Open, slowDown } from './browser';
import { observeInteractions, shortest } from './interactions';
import { median, type Measure, percentile } from './measure';
import { kinds } from './pages';

/** Scenarios, the longest first. */
const pages = [
  '/explorer/webhook-consumer-disabled',
  '/explorer/source-down',
  kinds.scenario,
  '/explorer/list-companies',
] as const;
const clicks = 12;
/** Milliseconds between two clicks, for which a reader looks at the step. */
const pause = 500;

/** Milliseconds on one page, in one run. */
interface Taken {
  readonly median: number;
  /** The slowest click but one in fifty: the page's Interaction to Next Paint. */
  readonly p98: number;
  /** The same work on every page and in every build. */
  readonly loop: number;
}
type Figure = 'median' | 'p98';

/**
 * How soon the player shows the next step after a click, with the processor of a phone.
 * @param other the port of another build, of which no figure may be more than the given share
 */
export async function steps(open: Open, runs: number, other?: number): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const path of pages) {
    console.error(`bench explorer: next step of ${path}`);
    const taken: Taken[] = [];
    const others: Taken[] = [];
    // In turn, so that the rest of the machine's work is spread over both.
    for (let i = 0; i < runs; i += 1) {
      taken.push(...(await stepThrough(open, addressOf(path))));
      if (other !== undefined) others.push(...(await stepThrough(open, addressOf(path, other))));
    }
    measures.push(...measuresOf(path, taken, others));
  }
  return measures;
}

function measuresOf(
  path: string,
  taken: readonly Taken[],
  others: readonly Taken[],
): readonly Measure[] {
  const { step } = budgets.bench;
  const middle = (all: readonly Taken[], figure: keyof Taken) =>
    Math.round(median(all.map((each) => each[figure])));
  const loop = middle(taken, 'loop');
  return [
    { name: `fixed loop on ${path}`, value: loop, unit: 'ms' },
    ...(['median', 'p98'] as const satisfies readonly Figure[]).flatMap((figure) => {
      const name = `next step of ${path}, ${figure}`;
      const own = { name, value: middle(taken, figure), unit: 'ms' };
      if (others.length === 0) return [{ ...own, limit: atMost(Math.round(step[figure] * loop)) }];
      const before = middle(others, figure);
      return [
        { ...own, limit: atMost(Math.round(step.against * before)) },
        { name: `${name}, other build`, value: before, unit: 'ms' },
      ];
    }),
  ];
}

const atMost = (value: number) => ({ kind: 'at most', value }) as const;

/** @returns nothing for a page that the build does not have */
async function stepThrough(open: Open, address: string): Promise<readonly Taken[]> {
  const page = await open();
  try {
    const response = await page.goto(address);
    if (response?.status() === 404) return [];
    await page.getByRole('button', { name: 'Next step', exact: true }).first().hover();
    await page.locator('html[data-has-hydrated="true"]').waitFor();
    await page.waitForLoadState('networkidle');
    await slowDown(await page.context().newCDPSession(page));
    const loop = await loopTime(page);
    const durationsSoFar = await observeInteractions(page);
    for (let i = 0; i < clicks; i += 1) {
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForTimeout(pause);
    }
    const durations = await durationsSoFar();
    const all = [...durations, ...Array<number>(clicks - durations.length).fill(shortest)];
    return [{ median: median(all), p98: percentile(all, 0.98), loop }];
  } finally {
    await page.context().close();
  }
}

/** Milliseconds that a fixed amount of work takes in a page: how fast this machine is at present. */
async function loopTime(page: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    times.push(
      await page.evaluate(() => {
        const begin = performance.now();
        const words = Array.from({ length: 20_000 }, (_, i) => String((i * 7919) % 20_011));
        words.sort();
        return performance.now() - begin;
      }),
    );
  }
  return median(times);
}
