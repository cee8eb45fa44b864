import { steps } from './steps';
import type { Activity, Journey, Micros, Moment, PlayedMessage, PlayedTrace } from './trace';

/**
 * The state of everything at a moment of a trace. Nothing is replayed, so that earlier and later moments cost the
 * same; a moment before or after the trace is its first or its last.
 * @param t microseconds since the client sent its request; fractions are allowed
 * @example at(trace, 0).journeys[0]?.phase // => 'moving'
 */
export function at(trace: PlayedTrace, t: Micros): Moment {
  const time = Math.min(Math.max(t, 0), trace.end);
  return {
    t: time,
    step: Math.max(0, steps(trace).filter((step) => step.at <= time).length - 1),
    journeys: trace.messages.map((message) => journey(message, time)),
    activities: activities(trace, time),
  };
}

function journey(message: PlayedMessage, t: Micros): Journey {
  const { departure, arrival } = message;
  if (t < departure) return { message, phase: 'ahead', fraction: 0 };
  if (t >= arrival) return { message, phase: 'arrived', fraction: 1 };
  return { message, phase: 'moving', fraction: (t - departure) / (arrival - departure) };
}

/**
 * The activity of each component according to its spans: it works during its own internal spans, and waits
 * during the rest of the time for which it holds the request. A rejection lasts until the component decides otherwise
 * or takes up something new, such as the next attempt of a caller.
 */
function activities(trace: PlayedTrace, t: Micros): Readonly<Record<string, Activity>> {
  const found = new Map<string, Activity>();
  const refusing = new Set<string>();
  const all = [...holds(trace), ...trace.spans].sort((a, b) => a.start - b.start);
  for (const span of all) {
    const { component, kind, decision } = span;
    const activity = activityOf(span, t);
    const known = found.get(component) ?? 'idle';
    found.set(component, STRENGTH[activity] > STRENGTH[known] ? activity : known);
    if (activity === 'idle') continue;
    if (decision?.outcome === 'refuse') refusing.add(component);
    else if (decision || kind !== 'internal') refusing.delete(component);
  }
  for (const component of refusing) found.set(component, 'refused');
  return Object.fromEntries(found);
}

/** The times for which components hold requests: from the arrival of a request to the departure of its response. */
function holds({ messages }: PlayedTrace): readonly PlayedTrace['spans'][number][] {
  return messages.flatMap(({ direction, from, to, arrival: start }) => {
    if (direction === 'response') return [];
    const response = messages.find(
      (each) =>
        each.direction === 'response' &&
        each.from === to &&
        each.to === from &&
        each.departure >= start,
    );
    return response ? [{ kind: 'server', component: to, start, end: response.departure }] : [];
  });
}

/** If the spans of a component disagree, the strongest activity applies. */
const STRENGTH = { idle: 0, done: 1, waiting: 2, working: 3, refused: 4 } as const satisfies Record<
  Activity,
  number
>;

function activityOf(
  { kind, isWait, start, end }: PlayedTrace['spans'][number],
  t: Micros,
): Activity {
  if (t < start) return 'idle';
  if (t >= end) return 'done';
  return kind === 'internal' && !isWait ? 'working' : 'waiting';
}
