/**
 * The instances of a service, each with the time from which it is free: a binary heap, with the first free
 * instance on top. All share one queue, so the next request is served there.
 */
export class Instances {
  readonly #free: Float64Array;
  #count: number;
  /** The total time for which instances have served, in microseconds. */
  busyTime = 0;
  /** The total time of all instances up to `#since`. */
  #available = 0;
  #since = 0;

  constructor(first: number, most: number) {
    this.#free = new Float64Array(most);
    this.#count = first;
  }

  get count(): number {
    return this.#count;
  }

  /** The time from which at least one of them is free. */
  get earliest(): number {
    return this.#free[0] ?? 0;
  }

  /** Serves one request. @returns the start of its service */
  take(arrival: number, service: number): number {
    const earliest = this.#free[0] ?? 0;
    const start = earliest > arrival ? earliest : arrival;
    this.busyTime += service;
    this.#sink(start + service);
    return start;
  }

  /** Adds instances that are free from a given time. */
  add(more: number, at: number): void {
    this.#account(at);
    const free = this.#free;
    for (let i = 0; i < more; i += 1) {
      let hole = this.#count;
      this.#count += 1;
      while (hole > 0) {
        const parent = (hole - 1) >> 1;
        const above = free[parent] ?? 0;
        if (above <= at) break;
        free[hole] = above;
        hole = parent;
      }
      free[hole] = at;
    }
  }

  /** Removes the first free instance; it serves no later request. */
  remove(at: number): void {
    this.#account(at);
    this.#count -= 1;
    this.#sink(this.#free[this.#count] ?? 0);
  }

  /** The total time of all instances up to a given time. */
  availableTime(until: number): number {
    return this.#available + (until - this.#since) * this.#count;
  }

  #account(at: number): void {
    this.#available = this.availableTime(at);
    this.#since = at;
  }

  /** Replaces the top of the heap, and moves the new value down to its place. */
  #sink(time: number): void {
    const free = this.#free;
    const count = this.#count;
    let hole = 0;
    for (;;) {
      let below = 2 * hole + 1;
      if (below >= count) break;
      if (below + 1 < count && (free[below + 1] ?? 0) < (free[below] ?? 0)) below += 1;
      const next = free[below] ?? 0;
      if (next >= time) break;
      free[hole] = next;
      hole = below;
    }
    free[hole] = time;
  }
}
