/** The arrival times of waiting requests, first in, first out: a ring buffer that doubles when it is full. */
export class WaitingLine {
  #ring = new Float64Array(1024);
  #head = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(arrival: number): void {
    if (this.#size === this.#ring.length) this.#grow();
    this.#ring[(this.#head + this.#size) & (this.#ring.length - 1)] = arrival;
    this.#size += 1;
  }

  /** Removes and returns the earliest arrival. The line must not be empty. */
  shift(): number {
    const arrival = this.#ring[this.#head] ?? 0;
    this.#head = (this.#head + 1) & (this.#ring.length - 1);
    this.#size -= 1;
    return arrival;
  }

  #grow(): void {
    const ring = new Float64Array(this.#ring.length * 2);
    ring.set(this.#ring.subarray(this.#head));
    ring.set(this.#ring.subarray(0, this.#head), this.#ring.length - this.#head);
    this.#ring = ring;
    this.#head = 0;
  }
}
