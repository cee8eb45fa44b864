/**
 * A label in as few lines as fit `width`; of the possible breaks, the one whose widest line is the
 * narrowest. A label that fits with no break has the narrowest break.
 * @param measure the width of a line
 * @example wrap('Xero Fetch Job', 90, measure) // => ['Xero', 'Fetch Job']
 */
export function wrap(
  label: string,
  width: number,
  measure: (line: string) => number,
): readonly string[] {
  const words = label.split(' ').filter((word) => word !== '');
  const widestLine = (lines: readonly string[]) => Math.max(...lines.map(measure));
  let best: readonly string[] = [words.join(' ')];
  for (let count = 1; count <= words.length && widestLine(best) > width; count += 1) {
    for (const lines of breaks(words, count)) {
      if (widestLine(lines) < widestLine(best)) best = lines;
    }
  }
  return best;
}

/** All ways to break words into `count` lines. */
function breaks(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 1) return [[words.join(' ')]];
  return words.slice(count - 1).flatMap((_, extra) => {
    const head = words.slice(0, extra + 1).join(' ');
    return breaks(words.slice(extra + 1), count - 1).map((rest) => [head, ...rest]);
  });
}
