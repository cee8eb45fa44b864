/**
 * Seconds of processor, of the user's and the system's, that the children of a shell took: the second line that its
 * `times` prints; 0 where it printed none.
 * @example parseTimes('0m0.01s 0m0.00s\n1m2.50s 0m1.25s\n') // => 63.75
 */
export function parseTimes(printed: string): number {
  const [, children = ''] = printed.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
