import { faultText } from '../../faults/fault';
import type { Offence } from './lint';
import type { Counts } from './offenders';

/** A count in the list that differs from the count in the file. */
export interface Difference {
  readonly file: string;
  readonly rule: string;
  readonly listed: number;
  readonly found: number;
}

/**
 * Returns the differences between the list and the files, by file and rule.
 * @example differences({ 'a.ts': { tell: 2 } }, {}) // => [{ file: 'a.ts', rule: 'tell', listed: 2, found: 0 }]
 */
export function differences(listed: Counts, found: Counts): readonly Difference[] {
  const files = new Set([...Object.keys(listed), ...Object.keys(found)]);
  return [...files].sort().flatMap((file) => {
    const rules = new Set([...Object.keys(listed[file] ?? {}), ...Object.keys(found[file] ?? {})]);
    return [...rules]
      .sort()
      .map((rule) => ({
        file,
        rule,
        listed: listed[file]?.[rule] ?? 0,
        found: found[file]?.[rule] ?? 0,
      }))
      .filter((difference) => difference.listed !== difference.found);
  });
}

/**
 * Returns the rules whose total over all files exceeds the list. A moved file changes no total.
 * @example growth({ 'a.ts': { tell: 1 } }, { 'b.ts': { tell: 1 } }) // => []
 */
export function growth(listed: Counts, found: Counts): readonly Omit<Difference, 'file'>[] {
  const before = totals(listed);
  return [...totals(found)]
    .map(([rule, count]) => ({ rule, listed: before.get(rule) ?? 0, found: count }))
    .filter((total) => total.found > total.listed);
}

function totals(counts: Counts): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [rule, count] of Object.values(counts).flatMap((ofFile) => Object.entries(ofFile))) {
    sums.set(rule, (sums.get(rule) ?? 0) + count);
  }
  return sums;
}

/**
 * Formats an offence: its place, the rule, the word and the remedy.
 * @example describeOffence(offence) // => 'a.ts:3:5 tell "told": write "say" instead'
 */
export const describeOffence = ({ rule, word, instead, ...place }: Offence): string =>
  faultText({ ...place, message: `${rule} "${word}"`, remedy: `write ${instead} instead` });
