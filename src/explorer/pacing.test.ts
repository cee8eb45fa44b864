import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  momentAt,
  type PacedStep,
  pacing,
  restOf,
  screenTime,
  screenTimeOf,
  stepAt,
  timeAt,
} from './pacing';

type Messages = Parameters<typeof pacing>[0]['messages'];

/** Traces of hops with work between them; a step begins with each hop and each piece of work. */
const traces = fc
  .array(
    fc.record({
      hop: fc.integer({ min: 1, max: 50_000 }),
      work: fc.nat(20_000),
      words: fc.nat(40),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((legs) => {
    let t = 0;
    const steps: PacedStep[] = [];
    const messages: Pick<Messages[number], 'departure' | 'arrival'>[] = [];
    for (const { hop, work, words } of legs) {
      steps.push({ at: t, words });
      messages.push({ departure: t, arrival: t + hop });
      t += hop;
      if (work % 2 === 1) steps.push({ at: t, words });
      t += work;
    }
    return { steps, trace: { messages: messages as unknown as Messages, end: t } };
  });

describe('pacing', () => {
  test('is monotonic, and shows the trace from its start to its end', () => {
    fc.assert(
      fc.property(
        traces,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        ({ trace, steps }, shares) => {
          const paced = pacing(trace, steps);
          const times = shares
            .sort((a, b) => a - b)
            .map((share) => timeAt(paced, share * paced.end));
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect(timeAt(paced, 0)).toBe(0);
          expect(timeAt(paced, paced.end)).toBe(trace.end);
        },
      ),
    );
  });

  test('has an inverse', () => {
    fc.assert(
      fc.property(traces, fc.double({ min: 0, max: 1, noNaN: true }), ({ trace, steps }, share) => {
        const paced = pacing(trace, steps);
        const t = share * trace.end;
        expect(timeAt(paced, screenTime(paced, t))).toBeCloseTo(t, 3);
      }),
    );
  });

  test('gives every hop enough time to be seen', () => {
    fc.assert(
      fc.property(traces, ({ trace, steps }) => {
        const paced = pacing(trace, steps);
        for (const { departure, arrival } of trace.messages) {
          const shown = screenTime(paced, arrival) - screenTime(paced, departure);
          expect(shown).toBeGreaterThanOrEqual(899);
        }
      }),
    );
  });

  test('pauses on a step before the next one begins', () => {
    fc.assert(
      fc.property(traces, ({ trace, steps }) => {
        const paced = pacing(trace, steps);
        expect(paced.starts).toHaveLength(steps.length);
        paced.starts.forEach((start, step) => {
          expect(stepAt(paced, start)).toBe(step);
          expect(stepAt(paced, restOf(paced, step))).toBe(step);
        });
      }),
    );
  });

  test('a moment restores the step and the time on screen', () => {
    fc.assert(
      fc.property(traces, fc.double({ min: 0, max: 1, noNaN: true }), ({ trace, steps }, share) => {
        const paced = pacing(trace, steps);
        const moment = momentAt(paced, share * paced.end);
        const at = screenTimeOf(paced, moment);
        expect(stepAt(paced, at) + 1).toBe(moment.step);
        if (moment.t === undefined) expect(at).toBe(restOf(paced, moment.step - 1));
        else expect(timeAt(paced, at)).toBeCloseTo(moment.t, 3);
      }),
    );
  });

  test('steps that begin at the same time are shown one after the other', () => {
    const paced = pacing({ messages: [], end: 10 }, [
      { at: 0, words: 5 },
      { at: 0, words: 5 },
    ]);
    expect(stepAt(paced, (paced.starts[1] ?? 0) - 1)).toBe(0);
    expect(paced.starts[1]).toBeGreaterThan(1000);
  });
});
