import type { Area } from '@site/src/translation/data';

/**
 * The share of French texts that are made from the current English, rounded down to whole percents: what is not whole is
 * not shown as whole.
 */
export function currentShare(areas: readonly Pick<Area, 'counts'>[]): number {
  const sum = (of: 'current' | 'total') =>
    areas.reduce((total, { counts }) => total + counts[of], 0);
  return Math.floor((sum('current') / Math.max(1, sum('total'))) * 100) / 100;
}
