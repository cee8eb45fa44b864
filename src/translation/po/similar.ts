/**
 * The similarity of two sentences, from 0 to 1: the share of pairs of adjacent characters that they
 * have in common (Dice coefficient).
 * @example similarity('The name of the company', 'The name of a company') // => 0.84…
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const total = first.length + second.length;
  if (total === 0) return a === b ? 1 : 0;
  const counts = new Map<string, number>();
  for (const pair of first) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of second) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    common += 1;
  }
  return (2 * common) / total;
}

function pairs(text: string): readonly string[] {
  const normal = text.toLowerCase();
  return Array.from({ length: Math.max(0, normal.length - 1) }, (_, i) => normal.slice(i, i + 2));
}
