import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Pacing } from './pacing';
import { idle, isMoving, type PlayerAction, playerReducer, positionOf } from './player';

const pacing: Pacing = {
  knots: [
    { at: 0, t: 0 },
    { at: 3000, t: 300 },
  ],
  starts: [0, 1000, 2000],
  end: 3000,
};
const moving = playerReducer(pacing, false);
const still = playerReducer(pacing, true);

const actions: fc.Arbitrary<PlayerAction> = fc.oneof(
  fc.constantFrom<PlayerAction>(
    { type: 'play' },
    { type: 'pause' },
    { type: 'restart' },
    { type: 'forward' },
    { type: 'back' },
  ),
  fc.integer({ min: -2, max: 9 }).map((step) => ({ type: 'go', step }) as const),
  fc.integer({ min: -99, max: 9999 }).map((at) => ({ type: 'seek', at }) as const),
  fc.nat(5000).map((elapsed) => ({ type: 'tick', elapsed }) as const),
);

describe('player', () => {
  test('does not move until it is played', () => {
    expect(moving(idle, { type: 'tick', elapsed: 500 })).toBe(idle);
  });

  test('plays to the end, stops there, and can be played again', () => {
    const playing = moving(idle, { type: 'play' });
    const ended = moving(playing, { type: 'tick', elapsed: 9000 });
    expect(ended).toEqual({ mode: 'paused', at: 3000 });
    expect(moving(ended, { type: 'play' })).toEqual({ mode: 'playing', at: 0 });
  });

  test('pauses at the current moment', () => {
    const playing = moving({ mode: 'playing', at: 1200 }, { type: 'tick', elapsed: 50 });
    expect(moving(playing, { type: 'pause' })).toEqual({ mode: 'paused', at: 1250 });
  });

  test('plays one step, and stops just before the next', () => {
    const stepping = moving({ mode: 'paused', at: 500 }, { type: 'forward' });
    expect(stepping).toEqual({ mode: 'stepping', at: 1000, step: 1 });
    expect(moving(stepping, { type: 'tick', elapsed: 5000 })).toEqual({ mode: 'paused', at: 1999 });
  });

  test('plays from the start what was posed at a moment, and poses it again', () => {
    const posed = { mode: 'posed', at: 1500 } as const;
    const reducer = playerReducer(pacing, false, posed);
    expect(reducer(posed, { type: 'tick', elapsed: 500 })).toBe(posed);
    expect(reducer(posed, { type: 'play' })).toEqual({ mode: 'playing', at: 0 });
    expect(reducer(posed, { type: 'forward' })).toEqual({ mode: 'stepping', at: 2000, step: 2 });
    expect(reducer({ mode: 'playing', at: 700 }, { type: 'restart' })).toBe(posed);
  });

  test('shows the first step first, forward or back', () => {
    expect(moving(idle, { type: 'forward' })).toEqual({ mode: 'stepping', at: 0, step: 0 });
    expect(moving(idle, { type: 'back' })).toEqual({ mode: 'stepping', at: 0, step: 0 });
  });

  test('does not animate steps with reduced motion', () => {
    expect(still(idle, { type: 'forward' })).toEqual({ mode: 'paused', at: 999 });
    expect(still({ mode: 'paused', at: 999 }, { type: 'forward' })).toEqual({
      mode: 'paused',
      at: 1999,
    });
  });

  test('never leaves the scenario, and stops after some time', () => {
    fc.assert(
      fc.property(fc.array(actions), fc.boolean(), (sequence, isStill) => {
        const reducer = playerReducer(pacing, isStill);
        const state = sequence.reduce(reducer, idle);
        expect(positionOf(state)).toBeGreaterThanOrEqual(0);
        expect(positionOf(state)).toBeLessThanOrEqual(pacing.end);
        expect(isMoving(reducer(state, { type: 'tick', elapsed: pacing.end }))).toBe(false);
      }),
    );
  });
});
