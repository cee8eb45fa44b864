/** One of the items that a cover is chosen from. */
export interface Item {
  readonly name: string;
  readonly features: readonly string[];
}

/**
 * The names of a few items that together have every feature of any item. Greedy: each turn takes the item with the most
 * missing features, the first by name if several are equal. The smallest cover would take exponential time.
 *
 * @throws Error if no item has a feature
 * @example coverOf([{ name: 'a', features: ['x'] }, { name: 'b', features: ['x', 'y'] }]) // => ['b']
 */
export function coverOf(items: readonly Item[]): readonly string[] {
  const wanted = new Set(items.flatMap(({ features }) => features));
  if (wanted.size === 0) throw new Error('there is nothing to cover');
  let left = [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
  const chosen: string[] = [];
  while (wanted.size > 0) {
    const most = left.reduce((max, { features }) => Math.max(max, features.length), 0);
    const best = left.find(({ features }) => features.length === most);
    if (best === undefined) break;
    chosen.push(best.name);
    for (const feature of best.features) wanted.delete(feature);
    // What is covered is dropped, so that each turn looks at what is still missing alone.
    left = left.flatMap(({ name, features }) => {
      const missing = features.filter((each) => wanted.has(each));
      return missing.length === 0 ? [] : [{ name, features: missing }];
    });
  }
  return chosen;
}

/**
 * The name of the item with the largest measure in each group, the first by name if several are equal. Groups in which
 * it is always 0 are left out.
 * @example largest([{ name: 'a', width: 2 }, { name: 'b', width: 3 }], () => '', ({ width }) => width) // => ['b']
 */
export function largest<T extends { readonly name: string }>(
  items: readonly T[],
  groupOf: (item: T) => string,
  measure: (item: T) => number,
): readonly string[] {
  const best = new Map<string, T>();
  for (const item of [...items].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const known = best.get(groupOf(item));
    if (measure(item) > (known === undefined ? 0 : measure(known))) best.set(groupOf(item), item);
  }
  return [...best.values()].map(({ name }) => name);
}
