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
 * go on during a wait. Waits that share it are one gap.
 * @param times when each event is, in order
 * @example gaps(trace, [0, 300_000_000]) // => [{ after: 0, time: 299_985_000, component: 'webhook-sender' }]
 */
export function gaps(
  { spans }: Pick<PlayedTrace, 'spans'>,
  times: readonly Micros[],
): readonly Gap[] {
  const found = new Map<number, Gap>();
  for (const { isWait, start, end, component } of spans) {
    if (!isWait) continue;
    const shares = times.map(
      (from, i) => Math.min(end, times[i + 1] ?? end) - Math.max(start, from),
    );
    const time = Math.max(...shares);
    const after = shares.indexOf(time);
    if (time > (found.get(after)?.time ?? 0)) found.set(after, { after, time, component });
  }
  return [...found.values()].sort((a, b) => a.after - b.after);
}
