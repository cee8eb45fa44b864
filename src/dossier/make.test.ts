import { expect, it } from 'vitest';

import { dayIn } from './make';

it.each([
  ['fr', '2026-12-01', '1er décembre 2026'],
  ['fr', '2026-11-30', '30 novembre 2026'],
  ['en', '2026-12-01', '1 December 2026'],
] as const)('the day of a dossier in %s, %s, is %s', (language, date, day) => {
  expect(dayIn(language, new Date(date))).toBe(day);
});
