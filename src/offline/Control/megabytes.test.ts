import { expect, it } from 'vitest';

import { megabytes } from './megabytes';

it('sizes have the format of each language', () => {
  expect(megabytes(6_420_000, 'en')).toBe('6.4 MB');
  expect(megabytes(6_420_000, 'fr')).toMatch(/^6,4\sMo$/);
});
