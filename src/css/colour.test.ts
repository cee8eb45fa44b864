import { describe, expect, it } from 'vitest';

import { contrast, distance, type Vision } from './colour.fixture';

describe('the contrast of two colours', () => {
  it('is that of WCAG, in either order', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.478, 3);
  });

  it('asks for a colour of six digits', () => {
    expect(() => contrast('#fff', '#000000')).toThrow('#fff is not a colour of six digits.');
  });
});

describe('the distance of two colours', () => {
  it('is that of OKLab', () => {
    expect(distance('#000000', '#ffffff', 'full colour vision')).toBeCloseTo(1, 4);
    // OKLab has red at (0.62796, 0.22486, 0.12585), and green at (0.86644, −0.23389, 0.17950).
    expect(distance('#ff0000', '#00ff00', 'full colour vision')).toBeCloseTo(0.5198, 3);
  });

  it.each<[Vision, string, string]>([
    ['protanopia', '#90b000', '#c8a400'],
    ['deuteranopia', '#b09800', '#78ae00'],
    ['tritanopia', '#0090a0', '#0090b8'],
  ])('is smaller with %s for colours that such readers mix up', (vision, one, other) => {
    const seen = distance(one, other, vision);
    expect(seen).toBeLessThan(distance(one, other, 'full colour vision') / 2);
  });

  it.each<Vision>(['protanopia', 'deuteranopia', 'tritanopia'])(
    'leaves greys with %s',
    (vision) => {
      expect(distance('#404040', '#c0c0c0', vision)).toBeCloseTo(
        distance('#404040', '#c0c0c0', 'full colour vision'),
        3,
      );
    },
  );
});
