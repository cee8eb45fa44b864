import { expect, it } from 'vitest';

import { methods } from '../openapi/operations';

import { safetyOf, type Safety } from './safety';

it('every method has one safety: it reads, writes or deletes', () => {
  const bySafety = (safety: Safety) => methods.filter((method) => safetyOf(method) === safety);
  expect(bySafety('safe').toSorted()).toEqual(['get', 'head', 'options', 'trace']);
  expect(bySafety('write').toSorted()).toEqual(['patch', 'post', 'put']);
  expect(bySafety('delete')).toEqual(['delete']);
  expect(safetyOf('event')).toBe('event');
});
