import { expect, it } from 'vitest';

import { idsOf } from './module-ids';

const names = Array.from({ length: 900 }, (_, i) => `../../src/module-${i}.ts`);

it('a module has the same id whatever the order, and no two have one', () => {
  const ids = idsOf(names);
  expect(new Map([...idsOf(names.toReversed())].sort())).toEqual(new Map([...ids].sort()));
  expect(new Set(ids.values()).size).toBe(names.length);
  expect(Math.max(...ids.values())).toBeLessThan(10_000);
});

it('a name of two modules is left to the bundler', () => {
  expect([...idsOf(['./styles.css', './engine.ts', './styles.css']).keys()]).toEqual([
    './engine.ts',
  ]);
});
