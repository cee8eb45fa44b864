import { expect, it } from 'vitest';

import { cardSvg, wrap } from './card';

it('wraps between words only', () => {
  expect(wrap('to be or not', 5)).toEqual(['to be', 'or', 'not']);
  expect(wrap('incomprehensibilities', 5)).toEqual(['incomprehensibilities']);
});

it('draws text as text, whatever stands in it', () => {
  expect(cardSvg('a < b & c', '')).toContain('a &lt; b &amp; c');
});
