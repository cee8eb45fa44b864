import { budgets } from '../../budgets';
import { categories, type Report } from '../lighthouse';
import { median, type Measure } from '../measure';
import type { Load } from './load';

/** One measurement of a page. */
export interface Taken {
  readonly load: Load;
  readonly report: Report;
}

/** All measurements of the same page on both sites. */
export interface Page {
  readonly name: string;
  /** Whether Lighthouse's performance score of the page has a limit. */
  readonly isScored: boolean;
  readonly ours: readonly Taken[];
  readonly starlight: readonly Taken[];
}

type Limit = Measure['limit'];

const { blocking, paint, performance, score } = budgets.bench.peers;

/**
 * The medians of a page beside Starlight's, with the limits that follow from Starlight's.
 * @example measuresOf(page)[0] // => { name: 'home page: before a touch, without typefaces', value: 34.1, starlight: 27.3, unit: 'KB' }
 */
export function measuresOf(page: Page): readonly Measure[] {
  const both = (
    name: string,
    unit: string,
    figureOf: (taken: Taken) => number,
    limitOf: (starlight: number) => Limit = () => undefined,
  ): Measure => {
    const starlight = median(page.starlight.map(figureOf));
    const limit = limitOf(starlight);
    const value = median(page.ours.map(figureOf));
    return { name: `${page.name}: ${name}`, value, unit, starlight, ...(limit && { limit }) };
  };
  const atMost = (value: number): Limit => ({ kind: 'at most', value: Math.round(value) });
  const atLeast = (value: number): Limit => ({ kind: 'at least', value });
  const scoreLimit = (category: string, starlight: number): Limit => {
    if (category !== 'performance') return atLeast(score);
    const { least, within } = performance;
    return page.isScored ? atLeast(Math.min(least, starlight - within)) : undefined;
  };
  return [
    both('before a touch, without typefaces', 'KB', ({ load }) => load.bytes / 1024),
    both(
      'first paint',
      'ms',
      ({ load }) => Math.round(load.firstPaint),
      (starlight) => atMost(paint * starlight),
    ),
    both(
      'largest paint',
      'ms',
      ({ load }) => Math.round(load.largestPaint),
      (starlight) => atMost(paint * starlight),
    ),
    both(
      'blocking time',
      'ms',
      ({ load }) => Math.round(load.blocking),
      (starlight) => atMost(Math.max(blocking.ratio * starlight, blocking.least)),
    ),
    ...categories.map((category) =>
      both(
        category,
        'of 100',
        ({ report }) => Math.round(100 * (report.marks[category] ?? 0)),
        (starlight) => scoreLimit(category, starlight),
      ),
    ),
  ];
}
