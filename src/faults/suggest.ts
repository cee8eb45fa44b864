/**
 * The name that someone who wrote `wrong` may have meant, if any is near.
 * @example nearest('gatway', ['gateway', 'waf']) // => 'gateway'
 */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  if (wrong.length > LONGEST_NAME) return undefined;
  let best: string | undefined;
  let bestDistance = Math.ceil(Math.max(wrong.length, 3) / 3) + 1;
  for (const name of names) {
    const near = editDistance(wrong.toLowerCase(), name.toLowerCase());
    if (near < bestDistance) [best, bestDistance] = [name, near];
  }
  return best;
}

/** No name is as long; to compare takes time by length times length. */
const LONGEST_NAME = 100;

/** Levenshtein's edit distance.
 * @example editDistance('gatway', 'gateway') // => 1 */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
