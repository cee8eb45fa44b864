/** A source of integers that is determined by a seed, and identical in every JavaScript engine. */
export interface Random {
  /** A uniformly distributed 32-bit integer. */
  readonly next: () => number;
  /** An integer from 0 up to, but not including, `limit` (at most 2³²). */
  readonly below: (limit: number) => number;
  /** This many lower-case hexadecimal digits; `length` is a multiple of 8. */
  readonly hex: (length: number) => string;
}

/**
 * sfc32, a small, fast counting generator with 128 bits of state, in integer arithmetic only.
 * @param seed any integer; `salt` separates generators with the same seed.
 */
export function createRandom(seed: number, salt: string): Random {
  let a = hash(salt) | 0;
  let b = seed | 0;
  let c = Math.floor(seed / 4294967296) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // The first outputs are still correlated with the seed.
  for (let i = 0; i < 12; i += 1) next();
  return {
    next,
    below: (limit) => next() % limit,
    hex(length) {
      let digits = '';
      while (digits.length < length) digits += next().toString(16).padStart(8, '0');
      return digits;
    },
  };
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}
