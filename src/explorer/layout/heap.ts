/** A priority queue: returns the item with the lowest cost, and of equal ones the first that was added. */
export interface Heap<T> {
  readonly push: (item: T, cost: number) => void;
  readonly pop: () => T | undefined;
}

interface Entry<T> {
  readonly item: T;
  readonly cost: number;
  readonly order: number;
}

/** A binary heap. */
export function heap<T>(): Heap<T> {
  const entries: Entry<T>[] = [];
  let count = 0;
  const isBefore = (a: Entry<T>, b: Entry<T>) =>
    a.cost < b.cost || (a.cost === b.cost && a.order < b.order);

  function sift(index: number): void {
    const entry = entries[index];
    const parent = (index - 1) >> 1;
    const above = entries[parent];
    if (index === 0 || !entry || !above || isBefore(above, entry)) return;
    [entries[index], entries[parent]] = [above, entry];
    sift(parent);
  }

  function sink(index: number): void {
    const children = [2 * index + 1, 2 * index + 2];
    let least = index;
    for (const child of children) {
      const [candidate, current] = [entries[child], entries[least]];
      if (candidate && current && isBefore(candidate, current)) least = child;
    }
    const [entry, lower] = [entries[index], entries[least]];
    if (least === index || !entry || !lower) return;
    [entries[index], entries[least]] = [lower, entry];
    sink(least);
  }

  return {
    push(item, cost) {
      entries.push({ item, cost, order: (count += 1) });
      sift(entries.length - 1);
    },
    pop() {
      const first = entries[0];
      const last = entries.pop();
      if (last && entries.length > 0) {
        entries[0] = last;
        sink(0);
      }
      return first?.item;
    },
  };
}
