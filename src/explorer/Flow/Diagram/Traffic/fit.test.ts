import { expect, it } from 'vitest';

import { fitOf } from './fit';

it('a figure fits its box completely and is centred in it', () => {
  expect(fitOf('0 0 100 50', { width: 200, height: 100 })).toEqual({
    scale: 2,
    origin: { x: 0, y: 0 },
  });
  expect(fitOf('10 0 100 50', { width: 200, height: 200 })).toEqual({
    scale: 2,
    origin: { x: -20, y: 50 },
  });
  expect(fitOf('0 20 50 100', { width: 300, height: 100 })).toEqual({
    scale: 1,
    origin: { x: 125, y: -20 },
  });
});
