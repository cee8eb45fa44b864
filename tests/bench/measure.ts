/** One figure of the benchmark, and its limit. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same figure of a site made with Starlight, measured in the same run. */
  readonly starlight?: number;
  readonly limit?: { readonly kind: 'at most' | 'at least'; readonly value: number };
}

/**
 * Measures some figures. `runs` is the number of measurements for each figure, of which the median counts; `against` is
 * the folder of another build.
 */
export type Bench = (runs: number, against?: string) => Promise<readonly Measure[]>;

/** @example isKept({ name: 'a', value: 3, unit: 's', limit: { kind: 'at most', value: 2 } }) // => false */
export function isKept({ value, limit }: Measure): boolean {
  if (limit === undefined) return true;
  return limit.kind === 'at most' ? value <= limit.value : value >= limit.value;
}

/** @example median([5, 1, 3]) // => 3 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new Error('there is no median of nothing');
  return middle;
}

/**
 * The value that is not exceeded by a share of all values.
 * @example percentile([4, 1, 3, 2], 0.75) // => 3
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.ceil(share * sorted.length) - 1];
  if (value === undefined) throw new Error('there is no percentile of nothing');
  return value;
}

/** Measures a figure several times, one after the other. */
export async function medianOf(runs: number, take: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < runs; i += 1) values.push(await take());
  return median(values);
}

/** The measures as a table of text, with exceeded limits marked. */
export function table(measures: readonly Measure[]): string {
  const isBesideStarlight = measures.some(({ starlight }) => starlight !== undefined);
  const rows = [
    ['measure', 'value', ...(isBesideStarlight ? ['Starlight', 'ratio'] : []), 'limit', ''],
    ...measures.map((measure) => {
      const { name, value, unit, limit } = measure;
      const beside = isBesideStarlight ? starlightCells(measure) : [];
      const bound = limit === undefined ? '' : `${limit.kind} ${figure(limit.value)} ${unit}`;
      const verdict = limit === undefined ? '' : isKept(measure) ? 'kept' : 'PAST THE LIMIT';
      return [name, `${figure(value)} ${unit}`, ...beside, bound, verdict];
    }),
  ];
  const columns = [...(rows[0] ?? []).keys()];
  const widths = columns.map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Starlight's figure, and the ratio of ours to it, which there is none of to zero. */
function starlightCells({ value, unit, starlight }: Measure): readonly string[] {
  if (starlight === undefined) return ['', ''];
  return [`${figure(starlight)} ${unit}`, starlight === 0 ? '' : `${figure(value / starlight)} ×`];
}

/** @example figure(0.12345) // => '0.123'; figure(6123456) // => '6123456' */
function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}
