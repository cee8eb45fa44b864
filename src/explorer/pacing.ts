import { type Gap, gaps, type Micros, type PlayedTrace } from '../platform';

/** Milliseconds on screen since the start, at normal speed. Integers. */
export type Millis = number;

interface Knot {
  readonly at: Millis;
  readonly t: Micros;
}

/**
 * How fast a trace is shown. A trace of milliseconds is slowed down so that it can be followed, but
 * not uniformly: a hop takes about a second, longer ones slightly more, and a step remains for as
 * long as its sentence takes to read. Between these points, time is interpolated linearly.
 */
export interface Pacing {
  readonly knots: readonly Knot[];
  /** When each step begins on screen. */
  readonly starts: readonly Millis[];
  readonly end: Millis;
}

export interface PacedStep {
  readonly at: Micros;
  /** The number of words in its sentence. */
  readonly words: number;
}

const readingTime = { base: 900, word: 150, most: 4800 };
const leastHop = 900;
const leastWork = 250;

/** @param steps in order of time; the first begins with the trace. */
export function pacing(
  { messages, end }: Pick<PlayedTrace, 'messages' | 'end'>,
  steps: readonly PacedStep[],
): Pacing {
  const marks = [0, end, ...messages.flatMap(({ departure, arrival }) => [departure, arrival])];
  const knots: Knot[] = [];
  const starts: Millis[] = [];
  let clock = 0;
  steps.forEach((step, i) => {
    const until = steps[i + 1]?.at ?? end;
    starts.push(clock);
    const times = ascending([step.at, until, ...marks.filter((t) => t > step.at && t < until)]);
    if (times.length === 1) {
      knots.push({ at: clock, t: step.at });
      clock += reading(step.words);
      knots.push({ at: clock, t: step.at });
      return;
    }
    const legs = times.slice(1).map((to, leg) => {
      const from = times[leg] ?? to;
      const isHop = messages.some(({ departure, arrival }) => departure < to && arrival > from);
      return { to, isHop, length: isHop ? hopTime(to - from) : leastWork };
    });
    const spent = legs.reduce((sum, { length }) => sum + length, 0);
    const missing = Math.max(0, reading(step.words) - spent);
    const pauses = legs.filter(({ isHop }) => !isHop).length;
    knots.push({ at: clock, t: step.at });
    for (const { to, isHop, length } of legs) {
      const share = pauses === 0 ? missing / legs.length : isHop ? 0 : missing / pauses;
      clock += Math.round(length + share);
      knots.push({ at: clock, t: to });
    }
  });
  return { knots, starts, end: clock };
}

/** One second for a hop inside the network, and a fifth of a second more for ten times its duration. */
function hopTime(duration: Micros): Millis {
  return leastHop + 200 * Math.max(0, Math.log10(duration / 1000));
}

function reading(words: number): Millis {
  return Math.min(readingTime.most, readingTime.base + readingTime.word * words);
}

const ascending = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

/** The moment of the trace that is shown at a time. */
export function timeAt({ knots }: Pacing, at: Millis): Micros {
  return interpolate(knots, at, 'at', 't');
}

/** When a moment of the trace is first shown. */
export function screenTime({ knots }: Pacing, t: Micros): Millis {
  return interpolate(knots, t, 't', 'at');
}

function interpolate(knots: readonly Knot[], value: number, from: keyof Knot, to: keyof Knot) {
  const index = knots.findIndex((knot) => knot[from] >= value);
  const [before, after] = [knots[index - 1], knots[index]];
  if (!after) return knots.at(-1)?.[to] ?? 0;
  if (!before || after[from] === value) return after[to];
  const share = (value - before[from]) / (after[from] - before[from]);
  return before[to] + (after[to] - before[to]) * share;
}

/** The gaps of a trace, and the middle of each on screen: long waits are as short there as any other step. */
export function gapsOf(
  { knots }: Pacing,
  trace: Pick<PlayedTrace, 'spans'>,
): readonly (Gap & { readonly at: Millis })[] {
  const found = gaps(
    trace,
    knots.map(({ t }) => t),
  );
  return found.map((gap) => {
    const { at = 0 } = knots[gap.after] ?? {};
    return { ...gap, at: (at + (knots[gap.after + 1]?.at ?? at)) / 2 };
  });
}

/** The index of the step that is shown at a time. */
export function stepAt({ starts }: Pacing, at: Millis): number {
  return Math.max(0, starts.filter((start) => start <= at).length - 1);
}

/** The end of a step: just before the next one, or the end of the scenario. */
export function restOf({ starts, end }: Pacing, step: number): Millis {
  const next = starts[step + 1];
  return next === undefined ? end : next - 1;
}

/** A moment, independent of the language: the lengths of sentences, and thus the pacing, differ. */
export interface Moment {
  /** Counted from 1. */
  readonly step: number;
  /** The time of the trace, in whole microseconds; absent at the end of the step. */
  readonly t?: Micros;
}

/** @example momentAt(pacing, restOf(pacing, 2)) // => { step: 3 } */
export function momentAt(pacing: Pacing, at: Millis): Moment {
  const index = stepAt(pacing, at);
  const isAtRest = at >= restOf(pacing, index);
  return { step: index + 1, ...(!isAtRest && { t: Math.round(timeAt(pacing, at)) }) };
}

/** When a moment is shown: the inverse of `momentAt`. */
export function screenTimeOf(pacing: Pacing, { step, t }: Moment): Millis {
  const rest = restOf(pacing, step - 1);
  if (t === undefined) return rest;
  const start = pacing.starts[step - 1] ?? 0;
  return Math.min(Math.max(screenTime(pacing, t), start), rest);
}
