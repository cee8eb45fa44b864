import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../run';
import { at } from './moment';
import { model, platform } from '../platform.fixture';
import { steps } from './steps';
import type { PlayedTrace } from './trace';

type Span = PlayedTrace['spans'][number];

const traces = model.scenarios.map(({ id, request, conditions }) => ({
  id,
  trace: run(platform, request, conditions),
}));

describe.each(traces)('any moment of $id', ({ trace }) => {
  const times = fc.integer({ min: -1000, max: trace.end + 1000 });

  it('does not depend on the moments requested before', () => {
    const forwards = Array.from({ length: 50 }, (_, i) => JSON.stringify(at(trace, i * 1000)));
    const backwards = forwards.map((_, i) => JSON.stringify(at(trace, (49 - i) * 1000)));
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('has at most one message on its way beside webhooks, and none while a component works', () => {
    const isOfWebhooks = (id: string) => id.startsWith('webhook-');
    fc.assert(
      fc.property(times, (t) => {
        const { journeys, activities } = at(trace, t);
        const moving = journeys.filter(
          ({ phase, message: { from, to } }) =>
            phase === 'moving' && !(isOfWebhooks(from) && isOfWebhooks(to)),
        ).length;
        const working = Object.entries(activities).filter(
          ([id, activity]) => activity === 'working' && !isOfWebhooks(id),
        ).length;
        expect(moving + working).toBeLessThanOrEqual(1);
        for (const { fraction } of journeys) expect(fraction >= 0 && fraction <= 1).toBe(true);
      }),
    );
  });

  it('is later than the previous one: no message moves back, no step is undone', () => {
    fc.assert(
      fc.property(times, fc.nat(5000), (t, later) => {
        const [before, after] = [at(trace, t), at(trace, t + later)];
        expect(after.step).toBeGreaterThanOrEqual(before.step);
        after.journeys.forEach(({ fraction }, index) => {
          expect(fraction).toBeGreaterThanOrEqual(before.journeys[index]?.fraction ?? 1);
        });
      }),
    );
  });

  it('agrees with the message at both of its ends', () => {
    trace.messages.forEach(({ departure, arrival }, index) => {
      const journey = (t: number) => at(trace, t).journeys[index];
      expect(journey(departure - 1)).toMatchObject({ fraction: 0 });
      expect(journey(departure)).toMatchObject({ phase: 'moving', fraction: 0 });
      expect(journey(arrival - 1)).toMatchObject({ phase: 'moving' });
      expect(journey(arrival)).toMatchObject({ phase: 'arrived', fraction: 1 });
    });
  });

  it('agrees with the span at both of its ends', () => {
    for (const span of trace.spans) {
      const { kind, component, isWait, start, end, decision } = span;
      const doing = (t: number) => at(trace, t).activities[component];
      // The queues deliver a message while they wait for the job that sent it, or right after that. The webhook sender
      // signs one as soon as it has accepted it.
      const isHeld = trace.spans.some(
        (each) =>
          each !== span && each.component === component && each.start <= end && end < each.end,
      );
      if (kind !== 'internal')
        expect(isHeld ? ['waiting', 'working'] : ['done', 'refused']).toContain(doing(end));
      if (kind !== 'internal') continue;
      // A component that has rejected a request is shown as such, even while it completes its response.
      const active = [isWait ? 'waiting' : 'working', 'refused'];
      expect(active).toContain(doing(start));
      expect(active).toContain(doing(end - 1));
      if (decision?.outcome === 'refuse') expect(doing(end)).toBe('refused');
    }
  });

  it('has the last step that began', () => {
    steps(trace).forEach((step, index) => {
      expect(at(trace, step.at).step).toBe(index);
      expect(step.end).toBeGreaterThan(step.at);
    });
  });

  it('is finished at the end, and not started before the beginning', () => {
    const last = at(trace, Infinity);
    expect(last).toEqual(at(trace, trace.end));
    expect(last.step).toBe(steps(trace).length - 1);
    expect(last.journeys.every(({ phase }) => phase === 'arrived')).toBe(true);
    expect(Object.values(last.activities)).not.toContain('working');
    expect(at(trace, -1)).toEqual(at(trace, 0));
  });
});

it('shows at the end who had rejected last', () => {
  for (const { trace } of traces) {
    const activities = Object.entries(at(trace, trace.end).activities);
    const refused = activities.filter(([, activity]) => activity === 'refused').map(([id]) => id);
    // After a response with a success status, a source can still deny a request.
    const decided = steps(trace).filter(({ decision }) => decision?.outcome === 'refuse');
    const last = decided.filter(
      ({ component, at: time }) =>
        !trace.spans.some(
          (span) => span.component === component && span.kind !== 'internal' && span.start > time,
        ),
    );
    expect(refused).toEqual(last.map(({ component }) => component));
    const { status, decidedBy } = trace.outcome;
    if (status >= 400) expect(refused).toEqual([decidedBy]);
  }
});

describe('a consumer that fails at first', () => {
  const refuse = { outcome: 'refuse' } as const;
  const attempt = (start: number, decision?: Span['decision']): readonly Span[] => [
    { kind: 'server', component: 'consumer', start, end: start + 30 },
    {
      ...{ kind: 'internal', component: 'consumer', start: start + 10, end: start + 20 },
      ...(decision && { decision }),
    },
  ];
  /** Two attempts, with a wait between them. */
  const twice = (second?: Span['decision']): PlayedTrace => ({
    ...{ traceId: '0', end: 500, messages: [], outcome: { status: 200, decidedBy: 'api' } },
    spans: [
      { kind: 'consumer', component: 'sender', start: 0, end: 500 },
      ...attempt(100, refuse),
      { kind: 'internal', component: 'sender', isWait: true, start: 150, end: 350 },
      ...attempt(400, second),
    ],
  });
  const during = (trace: PlayedTrace, id: string) =>
    [0, 105, 115, 125, 149, 200, 399, 405, 415, 425, 500].map((t) => at(trace, t).activities[id]);

  it('rejects until it takes the next attempt, and is done once that succeeds', () => {
    const first = ['idle', 'waiting', 'refused', 'refused', 'refused', 'refused', 'refused'];
    const then = ['waiting', 'working', 'waiting', 'done'];
    expect(during(twice(), 'consumer')).toEqual([...first, ...then]);
    expect(during(twice({ outcome: 'pass' }), 'consumer')).toEqual([...first, ...then]);
  });

  it('rejects at the end if its last attempt fails as well', () => {
    const last = ['waiting', 'refused', 'refused', 'refused'];
    expect(during(twice(refuse), 'consumer').slice(7)).toEqual(last);
  });

  it('leaves the sender waiting, not working', () => {
    expect(new Set(during(twice(), 'sender'))).toEqual(new Set(['waiting', 'done']));
  });
});
