import type { Micros, PlayedTrace } from './trace';

/** A long time between two events, in which everything only waits. */
export interface Gap {
  /** The index of the event before it. */
  readonly after: number;
  readonly time: Micros;
  /** The component that waits. */
  readonly component: string;
}

/**
 * Where each wait of a trace is between given events: in the longest of the times between them, as other processes may
 * go on during a wait. Waits that share it, in part or one after the other, are one gap.
 * @param times when each event is, in order
 * @example gaps(trace, [0, 300_000_000]) // => [{ after: 0, time: 299_985_000, component: 'webhook-sender' }]
 */
export function gaps(
  { spans }: Pick<PlayedTrace, 'spans'>,
  times: readonly Micros[],
): readonly Gap[] {
  const found = new Map<number, { from: Micros; to: Micros; component: string }>();
  for (const { isWait, start, end, component } of spans) {
    if (!isWait) continue;
    const shares = times.map((time, after) => {
      return { after, from: Math.max(start, time), to: Math.min(end, times[after + 1] ?? end) };
    });
    const [longest] = shares.sort((a, b) => b.to - b.from - (a.to - a.from));
    if (!longest || longest.to <= longest.from) continue;
    const { after, from, to } = longest;
    const other = found.get(after) ?? { from, to, component };
    found.set(after, {
      from: Math.min(from, other.from),
      to: Math.max(to, other.to),
      component: other.component,
    });
  }
  return [...found]
    .map(([after, { from, to, component }]) => ({ after, time: to - from, component }))
    .sort((a, b) => a.after - b.after);
}
