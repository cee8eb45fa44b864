import { groupBy } from '../../translation/group-by';
import { kinds, states, tally, type Item, type Tally } from '../../translation/state';

const columns = ['total', 'current', 'stale', 'missing', 'unused'] as const;

/** The table of a report: a line for each kind and one for each of its files. */
export function statusTable(items: readonly Item[]): string {
  const rows = kinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    const files = groupBy(own, ({ file }) => file);
    return [
      [kind, ...cells(tally(own))],
      ...[...files].map(([file, list]) => [`  ${file}`, ...cells(tally(list))]),
    ];
  });
  const all = ['all', ...cells(tally(items))];
  return table([['French', ...columns], ...rows, all]);
}

/** Every text that is not current, with what to do about it. */
export function openLines(items: readonly Item[]): readonly string[] {
  return states
    .filter((state) => state !== 'current')
    .flatMap((state) =>
      items
        .filter((item) => item.state === state)
        .map(
          ({ file, key, note }) =>
            `${state} ${file}#${key}${note === undefined ? '' : `: ${note}`}`,
        ),
    );
}

function cells(counts: Tally): readonly string[] {
  return columns.map((column) => String(counts[column]));
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
