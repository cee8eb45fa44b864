import type { Micros } from './trace';

interface Entry<Item> {
  readonly time: Micros;
  /** Breaks ties: of two entries at the same time, the one that was added first comes first. */
  readonly turn: number;
  readonly item: Item;
}

/** Future events, earliest first: a binary heap. */
export class EventQueue<Item> {
  readonly #heap: Entry<Item>[] = [];
  #turn = 0;

  push(time: Micros, item: Item): void {
    const heap = this.#heap;
    const added = { time, turn: this.#turn, item };
    this.#turn += 1;
    let hole = heap.length;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = heap[parent];
      if (!above || isBefore(above, added)) break;
      heap[hole] = above;
      hole = parent;
    }
    heap[hole] = added;
  }

  pop(): { readonly time: Micros; readonly item: Item } | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first && last && first !== last) this.#sink(last);
    return first;
  }

  /** Puts an entry at the top of the heap, and moves it down to its place. */
  #sink(entry: Entry<Item>): void {
    const heap = this.#heap;
    let hole = 0;
    for (;;) {
      const left = heap[2 * hole + 1];
      const right = heap[2 * hole + 2];
      const isRight = left !== undefined && right !== undefined && isBefore(right, left);
      const below = isRight ? right : left;
      if (!below || isBefore(entry, below)) break;
      heap[hole] = below;
      hole = 2 * hole + (isRight ? 2 : 1);
    }
    heap[hole] = entry;
  }
}

function isBefore(a: Entry<unknown>, b: Entry<unknown>): boolean {
  return a.time < b.time || (a.time === b.time && a.turn < b.turn);
}
