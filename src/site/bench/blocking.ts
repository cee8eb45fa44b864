import { chromium } from '@playwright/test';

import { chromiumPath } from '../commands/chromium';
import { serveSite } from '../commands/serve-site';
import { buildDir } from '../commands/build-site';
import { budgets } from '../budgets';
import { medianOf, type Measure } from './measure';

const port = 4180;
const debuggingPort = 9380;
const plainest = '/about';
const heaviest = '/api/platform/list-companies';

/** How long a page of the reference keeps the reader waiting, beside the plainest page in the same run. */
export async function blockingBench(runs: number): Promise<readonly Measure[]> {
  const server = await serveSite(buildDir, port);
  try {
    const plain = await medianOf(runs, () => blockingTime(plainest));
    const operation = await medianOf(runs, () => blockingTime(heaviest));
    const { ratio, slack } = budgets.bench.blocking;
    return [
      { name: `blocking time of ${plainest}`, value: Math.round(plain), unit: 'ms' },
      {
        name: `blocking time of ${heaviest}`,
        value: Math.round(operation),
        unit: 'ms',
        limit: { kind: 'at most', value: Math.round(ratio * plain + slack) },
      },
    ];
  } finally {
    server.close();
  }
}

/** Lighthouse's total blocking time on its slow phone, in milliseconds. */
async function blockingTime(path: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`],
  });
  try {
    const { default: lighthouse } = await import('lighthouse');
    const result = await lighthouse(`http://localhost:${port}${path}`, {
      port: debuggingPort,
      onlyAudits: ['total-blocking-time'],
      logLevel: 'error',
    });
    const time = result?.lhr.audits['total-blocking-time']?.numericValue;
    if (time === undefined) throw new Error(`Lighthouse took no blocking time of ${path}`);
    return time;
  } finally {
    await browser.close();
  }
}
