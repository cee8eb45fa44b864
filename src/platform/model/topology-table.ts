import { didYouMean } from '../../faults/schema-faults';
import type { Finding } from './finding';
import type { Written } from './schema';

/** What the table of the documented topology gets wrong by itself: rows that are repeated, ends that name no row. */
export function tableFaults({
  topology: { components, connections },
}: Written): readonly Finding[] {
  const names = components.map(({ name }) => name);
  const repeated = names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [repeatedRow(['components', index, 'name'], name)],
  );
  const unknown = connections.flatMap((row, index) =>
    (['from', 'to'] as const).flatMap((end) => {
      if (names.includes(row[end])) return [];
      const message = `"${row[end]}" names no component of the table${didYouMean(row[end], names)}`;
      return [finding(['connections', index, end], message)];
    }),
  );
  const before = new Set<string>();
  const again = connections.flatMap(({ from, to, both }, index) => {
    const pairs = [`${from} → ${to}`, ...(both ? [`${to} → ${from}`] : [])];
    const twice = pairs.find((pair) => before.has(pair));
    for (const pair of pairs) before.add(pair);
    return twice === undefined ? [] : [repeatedRow(['connections', index], twice)];
  });
  return [...repeated, ...unknown, ...again];
}

const repeatedRow = (path: Finding['path'], row: string): Finding =>
  finding(path, `an earlier row is ${row}: remove one of them`);

const finding = (path: Finding['path'], message: string): Finding => ({
  file: 'topology.yaml',
  path: ['topology', ...path],
  message,
});
