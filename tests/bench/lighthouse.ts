import type { Result } from 'lighthouse';

import { budgets } from '../budgets';
import { addressOf, debuggingPort, withBrowser, withSite } from './browser';
import { median, type Measure } from './measure';
import { kinds } from './pages';

const plainest = 'plainest page';
const blockingLimited = 'operation page';
const measured = ['home page', plainest, blockingLimited, 'scenario'] as const;
/** The categories that Lighthouse scores, from 0 to 1. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse's scores on its slow phone, and the blocking time of each page compared with the simplest page. */
export function lighthouseBench(runs: number): Promise<readonly Measure[]> {
  return withSite(async () => {
    const reports = new Map<string, readonly Report[]>();
    for (const kind of measured) {
      const taken: Report[] = [];
      for (let i = 0; i < runs; i += 1) taken.push(await lighthouseReport(addressOf(kinds[kind])));
      reports.set(kind, taken);
    }
    const blockingOf = (kind: string) =>
      median((reports.get(kind) ?? []).map(({ blocking }) => blocking));
    const plain = blockingOf(plainest);
    const { ratio, slack } = budgets.bench.blocking;
    return [...reports].flatMap(([kind, taken]): readonly Measure[] => [
      ...categories.map((category) => ({
        name: `${kind}: ${category}`,
        value: Math.round(100 * median(taken.map(({ marks }) => marks[category] ?? 0))),
        unit: 'of 100',
      })),
      {
        name: `${kind}: blocking time`,
        value: Math.round(blockingOf(kind)),
        unit: 'ms',
        ...(kind === blockingLimited && {
          limit: { kind: 'at most', value: Math.round(ratio * plain + slack) } as const,
        }),
      },
    ]);
  });
}

export interface Report {
  readonly marks: Readonly<Partial<Record<string, number>>>;
  /** Milliseconds. */
  readonly blocking: number;
}

/** Lighthouse finds no navigation in about one trace of a hundred, and then asks to be run again. */
const attempts = 3;

/** Lighthouse's report on one page, with an empty cache. */
export async function lighthouseReport(address: string): Promise<Report> {
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const result = await withBrowser(() => reportOn(address));
    if (result?.runtimeError?.code !== 'NO_NAVSTART') return reportOf(address, result);
    reason = result.runtimeError.message;
  }
  throw new Error(`Lighthouse failed ${attempts} times on ${address}: ${reason}`);
}

async function reportOn(address: string): Promise<Result | undefined> {
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(address, {
    port: debuggingPort,
    onlyCategories: [...categories],
    logLevel: 'error',
  });
  return result?.lhr;
}

function reportOf(address: string, result: Result | undefined): Report {
  const blocking = result?.audits['total-blocking-time']?.numericValue;
  if (blocking === undefined) {
    const reason = result?.runtimeError?.message ?? 'it does not say why';
    throw new Error(`Lighthouse took no blocking time of ${address}: ${reason}`);
  }
  const marks = Object.entries(result?.categories ?? {}).map(
    ([category, { score }]) => [category, score ?? 0] as const,
  );
  return { blocking, marks: Object.fromEntries(marks) };
}
