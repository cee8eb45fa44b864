/** The number of buckets for each doubling of a value: the error of a quantile is at most 1 %. */
const BUCKETS_A_DOUBLING = 128;
/** From one microsecond to about 50 days, the longest time that has a bucket of its own. */
const DOUBLINGS = 42;

const words = new DataView(new ArrayBuffer(8));

/** Counts of values by size, in constant memory. */
export class Histogram {
  readonly #counts = new Float64Array(DOUBLINGS * BUCKETS_A_DOUBLING + 1);
  #total = 0;

  /** @param value microseconds, not negative */
  add(value: number): void {
    const bucket = bucketOf(value);
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#total += 1;
  }

  /** The value below which this share of all values lies; 0 if there are none. @param share 0 to 1 */
  quantile(share: number): number {
    const wanted = share * this.#total;
    let seen = 0;
    for (const [bucket, count] of this.#counts.entries()) {
      seen += count;
      if (count > 0 && seen >= wanted) return middleOf(bucket);
    }
    return 0;
  }
}

/** The exponent and the first bits of a floating-point number determine its bucket on a logarithmic scale. */
function bucketOf(value: number): number {
  if (value < 1) return 0;
  words.setFloat64(0, value);
  const index = (words.getUint32(0) >>> 13) - 1023 * BUCKETS_A_DOUBLING;
  return Math.min(index + 1, DOUBLINGS * BUCKETS_A_DOUBLING);
}

function middleOf(bucket: number): number {
  if (bucket === 0) return 0;
  const doubling = Math.floor((bucket - 1) / BUCKETS_A_DOUBLING);
  const part = (bucket - 1) % BUCKETS_A_DOUBLING;
  return 2 ** doubling * (1 + (part + 0.5) / BUCKETS_A_DOUBLING);
}
