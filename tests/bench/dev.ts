import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';

import { chromiumPath } from '../../src/cli/check/chromium';
import { budgets } from '../budgets';
import { developIn } from '../support/development';
import { median, type Measure } from './measure';

/** Saved files are measured this many times, as one alone says little. */
const saves = 5;
/** After a saved file, Docusaurus may still be at work: a writer would take longer for the next change. */
const pause = 5000;
const timeout = 600_000;

const page = 'docs/about.mdx';
const component = 'src/pages/index.tsx';
const saved = (n: number) => `Saved ${n} times.`;

/** How long a writer waits for `npm run dev`, on a clean clone and with what an earlier run has kept. */
export async function devBench(runs: number): Promise<readonly Measure[]> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    execFileSync('git', ['clone', '--quiet', '.', directory]);
    symlinkSync(path.resolve('node_modules'), path.join(directory, 'node_modules'));
    const clean = await develop(directory, 0);
    const kept: Waits[] = [];
    for (let i = 0; i < runs; i += 1) kept.push(await develop(directory, saves));
    const of = (wait: (waits: Waits) => readonly number[]) => median(kept.flatMap(wait));
    const { firstPage, shown } = budgets.bench.dev;
    const measure = (name: string, value: number, limit?: number): Measure => ({
      name: `npm run dev: ${name}`,
      value,
      unit: 's',
      ...(limit !== undefined && { limit: { kind: 'at most', value: limit } as const }),
    });
    return [
      measure('first page, clean clone', clean.first),
      measure('first page of the second language, clean clone', clean.second),
      measure(
        'first page',
        of(({ first }) => [first]),
        firstPage,
      ),
      measure(
        'first page of the second language',
        of(({ second }) => [second]),
        firstPage,
      ),
      measure(
        'a saved page is shown',
        of(({ pages }) => pages),
        shown,
      ),
      measure(
        'a saved component is shown',
        of(({ components }) => components),
        shown,
      ),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** In seconds. */
interface Waits {
  readonly first: number;
  readonly second: number;
  readonly pages: readonly number[];
  readonly components: readonly number[];
}

async function develop(directory: string, times: number): Promise<Waits> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath !== undefined && { executablePath }),
  });
  const begin = performance.now();
  const development = await developIn(directory);
  try {
    const tab = await browser.newPage();
    const open = async (address: string) => {
      await tab.goto(development.address + address, { timeout });
      await tab.waitForSelector('.navbar', { timeout });
    };
    await open('/');
    const first = (performance.now() - begin) / 1000;
    const second = await secondsOf(() => open('/fr/'));
    await open('/about');
    const add = (n: number) => (text: string) => `${text}\n${saved(n)}\n`;
    const pages = await savesOf(tab, times, path.join(directory, page), add);
    await open('/');
    const insert = (n: number) => (text: string) => text.replace(/<main[^>]*>/, `$&${saved(n)}`);
    const components = await savesOf(tab, times, path.join(directory, component), insert);
    return { first, second, pages, components };
  } finally {
    development.kill();
    await browser.close();
  }
}

/** The seconds from each save of a file until the page shows it. The file is then as before. */
async function savesOf(
  tab: Page,
  times: number,
  file: string,
  change: (n: number) => (text: string) => string,
): Promise<readonly number[]> {
  const text = readFileSync(file, 'utf8');
  const seconds: number[] = [];
  for (let n = 1; n <= times; n += 1) {
    await tab.waitForTimeout(pause);
    const shown = tab.getByText(saved(n)).waitFor({ timeout });
    seconds.push(
      await secondsOf(async () => {
        writeFileSync(file, change(n)(text));
        await shown;
      }),
    );
  }
  writeFileSync(file, text);
  return seconds;
}

async function secondsOf(action: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await action();
  return (performance.now() - begin) / 1000;
}
