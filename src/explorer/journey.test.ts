import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DAY } from '../platform/kernel/time';
import { type Journey, journeyOf } from './journey';
import { type Pacing, screenTime, timeAt } from './pacing';
import { pathOf } from '../figure/path';
import { positionAt } from '../figure/position';
import { fractionOf } from './view';

const path = pathOf([
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 200, y: 80 },
  { x: 320, y: 80 },
]);
const inset = 8;
const times = { departure: 1000, arrival: 5000 };
/** Slow, then a pause, then fast. */
const pacing: Pacing = {
  knots: [
    { at: 0, t: 0 },
    { at: 300, t: 1000 },
    { at: 900, t: 2000 },
    { at: 1400, t: 2000 },
    { at: 1800, t: 5000 },
    { at: 2400, t: 6000 },
  ],
  starts: [0],
  end: 2400,
};
const dots = fc
  .constantFrom('request', 'response', 'refusal')
  .map((cargo) => ({ ...times, cargo }) as const);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** The position that a browser draws: interpolated linearly between the stops. */
function drawnAt({ begin, end, stops }: Journey, at: number) {
  const offset = (at - begin) / (end - begin);
  const index = stops.findIndex((stop) => stop.offset >= offset);
  const [before, after] = [stops[Math.max(0, index - 1)], stops[index]];
  if (!before || !after) throw new Error('no stop');
  const width = after.offset - before.offset;
  const part = width === 0 ? 1 : (offset - before.offset) / width;
  return {
    x: before.x + (after.x - before.x) * part,
    y: before.y + (after.y - before.y) * part,
    turn: before.turn + (after.turn - before.turn) * part,
  };
}

describe('the journey of a message', () => {
  test('has at each moment the position of the trace', () => {
    fc.assert(
      fc.property(dots, share, (dot, part) => {
        const journey = journeyOf(path, dot, pacing, inset);
        const at = journey.begin + part * (journey.end - journey.begin);
        const margin = inset / path.length;
        const fraction = margin + fractionOf(dot, timeAt(pacing, at)) * (1 - 2 * margin);
        const [drawn, due] = [drawnAt(journey, at), positionAt(path, fraction)];
        expect(Math.hypot(drawn.x - due.x, drawn.y - due.y)).toBeLessThan(0.5);
      }),
    );
  });

  test('is the same milliseconds or days after the request', () => {
    fc.assert(
      fc.property(dots, fc.integer({ min: 0, max: 30 * DAY }), (dot, later) => {
        const { departure, arrival, cargo } = dot;
        const then = { cargo, departure: departure + later, arrival: arrival + later };
        const knots = pacing.knots.map(({ at, t }) => ({ at, t: t + later }));
        const [now, moved] = [
          journeyOf(path, dot, pacing, inset),
          journeyOf(path, then, { ...pacing, knots }, inset),
        ];
        expect(moved.stops).toHaveLength(now.stops.length);
        moved.stops.forEach(({ offset, x, y }, i) => {
          expect(offset).toBeCloseTo(now.stops[i]?.offset ?? NaN, 3);
          expect(x).toBeCloseTo(now.stops[i]?.x ?? NaN, 1);
          expect(y).toBeCloseTo(now.stops[i]?.y ?? NaN, 1);
        });
      }),
    );
  });

  test('lasts from departure to arrival, in order', () => {
    fc.assert(
      fc.property(dots, (dot) => {
        const { begin, end, stops } = journeyOf(path, dot, pacing, inset);
        expect([begin, end]).toEqual([
          screenTime(pacing, times.departure),
          screenTime(pacing, times.arrival),
        ]);
        const offsets = stops.map(({ offset }) => offset);
        expect([offsets[0], offsets.at(-1)]).toEqual([0, 1]);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });

  test('points ahead for a request and back for a response, and turns only with its path', () => {
    const turns = (cargo: 'request' | 'response') =>
      journeyOf(path, { ...times, cargo }, pacing, inset).stops.map(({ turn }) => turn);
    expect(turns('request')[0]).toBe(0);
    expect(turns('response').at(-1)).toBe(180);
    for (const cargo of ['request', 'response'] as const) {
      const steps = turns(cargo).slice(1);
      steps.forEach((turn, i) => {
        expect(Math.abs(turn - (turns(cargo)[i] ?? NaN))).toBeLessThanOrEqual(45);
      });
    }
  });

  test('pauses when the player pauses', () => {
    const journey = journeyOf(path, { ...times, cargo: 'request' }, pacing, inset);
    expect(drawnAt(journey, 901)).toEqual(drawnAt(journey, 1399));
  });

  test('without duration has a start and an end', () => {
    const now = { cargo: 'request', departure: 1000, arrival: 1000 } as const;
    const { begin, end, stops } = journeyOf(path, now, pacing, inset);
    expect(end).toBeGreaterThan(begin);
    expect(stops.every(({ offset }) => offset >= 0 && offset <= 1)).toBe(true);
  });
});
