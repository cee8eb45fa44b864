import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CURRENT_DAYS, isOld } from './age';

const DAY = 24 * 60 * 60 * 1000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

describe('a source', () => {
  it('is old as soon as more than 180 days have passed since it was read', () => {
    const days = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (read, passed) => {
        const day = dayOf((read + passed) * DAY);
        expect(isOld(dayOf(read * DAY), day)).toBe(passed > CURRENT_DAYS);
      }),
    );
  });

  it('that was read in a month counts from the first day of it', () => {
    expect(isOld('2026-08', '2027-01-28')).toBe(false);
    expect(isOld('2026-08', '2027-01-29')).toBe(true);
  });

  it('is never old where no day is known', () => {
    expect(isOld('1999-01', undefined)).toBe(false);
  });
});
