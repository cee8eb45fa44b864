import { steps } from './steps';
import type { Activity, Journey, Message, Micros, Moment, Span, Trace } from './trace';

/**
 * Everything as it stands at a moment of a trace. Nothing is replayed: an earlier moment is asked for
 * as a later one is, and a moment before or after the trace is its first or its last.
 * @param t microseconds since the client sent its request; a fraction of one will do
 * @example at(trace, 0).journeys[0]?.phase // => 'moving'
 */
export function at(trace: Trace, t: Micros): Moment {
  const time = Math.min(Math.max(t, 0), trace.end);
  return {
    t: time,
    step: Math.max(0, steps(trace).filter((step) => step.at <= time).length - 1),
    journeys: trace.messages.map((message) => journey(message, time)),
    activities: activities(trace, time),
  };
}

function journey(message: Message, t: Micros): Journey {
  const { departure, arrival } = message;
  if (t < departure) return { message, phase: 'ahead', fraction: 0 };
  if (t >= arrival) return { message, phase: 'arrived', fraction: 1 };
  return { message, phase: 'moving', fraction: (t - departure) / (arrival - departure) };
}

/**
 * A span of a component tells what it does: it works while one of its own pieces of work lasts, and
 * waits for others in the rest of the time for which it holds the request. A refusal is not forgotten.
 */
function activities({ spans }: Trace, t: Micros): Readonly<Record<string, Activity>> {
  const found: Record<string, Activity> = {};
  for (const span of spans) {
    const activity = activityOf(span, t);
    const known = found[span.component] ?? 'idle';
    found[span.component] = STRENGTH[activity] > STRENGTH[known] ? activity : known;
  }
  return found;
}

/** Of what the spans of a component say, the stronger holds. */
const STRENGTH = { idle: 0, done: 1, waiting: 2, working: 3, refused: 4 } as const satisfies Record<
  Activity,
  number
>;

function activityOf({ kind, start, end, decision }: Span, t: Micros): Activity {
  if (t < start) return 'idle';
  if (t < end) return kind === 'internal' ? 'working' : 'waiting';
  return decision?.outcome === 'refuse' ? 'refused' : 'done';
}
