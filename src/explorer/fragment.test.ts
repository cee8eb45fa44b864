import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  astrayFields,
  fragmentOf,
  nearestPlace,
  parsePlace,
  type Place,
  type Room,
} from './fragment';
import { lenses } from './lens';

const room: Room = {
  steps: Array.from({ length: 10 }, (_, i) => ({ from: i * 100, to: (i + 1) * 100 })),
  parts: ['waf', 'azure-sql'],
};

const places: fc.Arbitrary<Place> = fc.record(
  {
    step: fc.integer({ min: 1, max: 10 }),
    t: fc.nat(1000),
    lens: fc.constantFrom(...lenses),
    part: fc.constantFrom(...room.parts),
  },
  { requiredKeys: ['step'] },
);

describe('the fragment of an address', () => {
  test('reads the anchor of a step, and what it writes', () => {
    expect(parsePlace('#step-3')).toEqual({ step: 3 });
    fc.assert(
      fc.property(places, (place) => {
        expect(parsePlace(fragmentOf(place))).toEqual(place);
      }),
    );
  });

  test('is never empty, so that the page does not scroll', () => {
    expect(fragmentOf({})).toBe('#step=0');
    expect(fragmentOf({ lens: 'security' })).toBe('#lens=security');
  });

  test('never fails, whatever its content', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { step = 0, t = 0, part = 'a', lens = 'a' } = parsePlace(`#${text}`);
        expect(Number.isInteger(step) && Number.isInteger(t)).toBe(true);
        expect(part).toMatch(/^[a-z0-9-]+$/);
        expect(lens).toMatch(/^[a-z0-9-]+$/);
      }),
    );
    expect(parsePlace('')).toEqual({});
    expect(parsePlace('#here')).toEqual({});
  });

  test('leads to the nearest existing place, and reports the difference', () => {
    const nearest = (fragment: string) => {
      const place = nearestPlace(parsePlace(fragment), room);
      return [fragmentOf(place), astrayFields(fragment, place)];
    };
    expect(nearest('#step=99&part=waf')).toEqual(['#step=10&part=waf', ['step']]);
    expect(nearest('#step=2&part=moon')).toEqual(['#step=2', ['part']]);
    expect(nearest('#step=2&t=5000')).toEqual(['#step=2&t=200', ['t']]);
    expect(nearest('#step=3&lens=astrology')).toEqual(['#step=3', ['lens']]);
    expect(nearest('#step=three')).toEqual(['#step=0', ['step']]);
    expect(nearest('#lens=security&part=waf')).toEqual(['#lens=security&part=waf', []]);
    expect(nearest('#parts')).toEqual(['#step=0', []]);
    expect(nearest('#step=2&environment=integration')).toEqual(['#step=2', ['environment']]);
    expect(nearest('#step=2&environment=production')).toEqual(['#step=2', []]);
  });

  test('a valid place is unchanged', () => {
    fc.assert(
      fc.property(places, (place) => {
        const found = nearestPlace(place, room);
        expect(nearestPlace(found, room)).toEqual(found);
        expect(astrayFields(fragmentOf(found), found)).toEqual([]);
      }),
    );
  });
});
