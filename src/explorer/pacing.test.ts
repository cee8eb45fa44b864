import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fragmentOf, parsePlace } from './fragment';
import { DAY } from '../platform/kernel/time';
import {
  gapsOf,
  momentAt,
  type PacedStep,
  pacing,
  restOf,
  screenTime,
  screenTimeOf,
  stepAt,
  timeAt,
} from './pacing';

import type { PlayedTrace } from '../platform';

type Messages = PlayedTrace['messages'];

/** From microseconds to days, or no wait at all. */
const waits = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 * DAY }));

/** Traces of hops with work and waits between them; a step begins with each hop, each piece of work and each wait. */
const traces = fc
  .array(
    fc.record({
      hop: fc.integer({ min: 1, max: 50_000 }),
      work: fc.nat(20_000),
      wait: waits,
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
    const spans: Pick<PlayedTrace['spans'][number], 'isWait' | 'start' | 'end'>[] = [];
    for (const { hop, work, wait, words } of legs) {
      steps.push({ at: t, words });
      messages.push({ departure: t, arrival: t + hop });
      t += hop;
      if (work % 2 === 1) steps.push({ at: t, words });
      t += work;
      if (wait === 0) continue;
      steps.push({ at: t, words });
      spans.push({ isWait: true, start: t, end: t + wait });
      t += wait;
    }
    const trace = {
      messages: messages as unknown as Messages,
      spans: spans as unknown as PlayedTrace['spans'],
    };
    return { steps, trace: { ...trace, end: t } };
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
        expect(timeAt(paced, screenTime(paced, t))).toBeCloseTo(t, 0);
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

  test('gives a wait as much time as its sentence takes to read, however long it is', () => {
    fc.assert(
      fc.property(traces, ({ trace, steps }) => {
        const paced = pacing(trace, steps);
        for (const { start, end } of trace.spans) {
          const words = steps.findLast(({ at }) => at === start)?.words ?? 0;
          const shown = screenTime(paced, end) - screenTime(paced, start);
          expect(Math.abs(shown - Math.min(4800, 900 + 150 * words))).toBeLessThanOrEqual(1);
          const half = timeAt(paced, screenTime(paced, start) + shown / 2);
          expect(half / (start + (end - start) / 2)).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  test('has the length of each wait, in the middle of its time on screen', () => {
    fc.assert(
      fc.property(traces, ({ trace, steps }) => {
        const paced = pacing(trace, steps);
        const found = gapsOf(paced, trace);
        expect(found.map(({ time }) => time)).toEqual(
          trace.spans.map(({ start, end }) => end - start),
        );
        trace.spans.forEach(({ start, end }, i) => {
          const [from, to] = [screenTime(paced, start), screenTime(paced, end)];
          expect(found[i]?.at).toBeCloseTo((from + to) / 2, 3);
        });
      }),
    );
  });

  test('writes moments and screen times without exponents, in a link and in a slider', () => {
    fc.assert(
      fc.property(traces, fc.double({ min: 0, max: 1, noNaN: true }), ({ trace, steps }, share) => {
        const paced = pacing(trace, steps);
        const { t = 0 } = momentAt(paced, share * paced.end);
        expect(parsePlace(fragmentOf({ step: 1, t }))).toEqual({ step: 1, t });
        expect(Number.isSafeInteger(paced.end)).toBe(true);
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
        else expect(timeAt(paced, at)).toBeCloseTo(moment.t, 0);
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
