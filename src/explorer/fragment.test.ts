import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fragmentOf, nearestPlace, parsePlace } from './fragment';

describe('the fragment of an address', () => {
  test('reads the address of a step, and its own writing', () => {
    expect(parsePlace('#step-3')).toEqual({ step: 3 });
    fc.assert(
      fc.property(fc.nat(99), fc.option(fc.constantFrom('waf', 'azure-sql')), (step, part) => {
        const place = { step, ...(part && { part }) };
        expect(parsePlace(fragmentOf(place))).toEqual(place);
      }),
    );
  });

  test('never fails, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { step = 0, part = 'a' } = parsePlace(`#${text}`);
        expect(Number.isInteger(step)).toBe(true);
        expect(part).toMatch(/^[a-z0-9-]+$/);
      }),
    );
    expect(parsePlace('')).toEqual({});
    expect(parsePlace('#here')).toEqual({});
  });

  test('leads to the nearest place that there is', () => {
    expect(nearestPlace({ step: 99, part: 'waf' }, 10, ['waf'])).toEqual({ step: 10, part: 'waf' });
    expect(nearestPlace({ step: 2, part: 'moon' }, 10, ['waf'])).toEqual({ step: 2 });
  });
});
