import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { coverOf, largest } from './cover';

const feature = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const items = fc
  .array(fc.uniqueArray(feature), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((features, i) => ({ name: `page-${i}`, features })))
  .filter((all) => all.some(({ features }) => features.length > 0));

const featuresOf = (all: readonly { readonly features: readonly string[] }[]) =>
  new Set(all.flatMap(({ features }) => features));

describe('a cover', () => {
  it('has every feature, for any items in any order', () => {
    fc.assert(
      fc.property(items, fc.nat(), (all, turns) => {
        const cover = coverOf(all);
        const chosen = all.filter(({ name }) => cover.includes(name));
        expect(featuresOf(chosen)).toEqual(featuresOf(all));
        const first = turns % all.length;
        expect(coverOf([...all.slice(first), ...all.slice(0, first)].reverse())).toEqual(cover);
      }),
    );
  });

  it('has no item without a new feature', () => {
    fc.assert(
      fc.property(items, (all) => {
        const cover = coverOf(all);
        for (const [i, name] of cover.entries()) {
          const before = all.filter((item) => cover.slice(0, i).includes(item.name));
          const known = featuresOf(before);
          const { features = [] } = all.find((item) => item.name === name) ?? {};
          expect(features.filter((each) => !known.has(each))).not.toEqual([]);
        }
      }),
    );
  });

  it('grows by an item with new features', () => {
    const known = [{ name: 'known', features: ['<p', '<table'] }];
    const added = { name: 'added', features: ['<p', '<dialog'] };
    expect(coverOf([...known, added])).toEqual(['added', 'known']);
  });

  it('of nothing is an error', () => {
    expect(() => coverOf([])).toThrow('nothing to cover');
    expect(() => coverOf([{ name: 'empty', features: [] }])).toThrow('nothing to cover');
  });
});

describe('the largest of each group', () => {
  it('is one item of each, the first of equals, and none where all are 0', () => {
    const all = [
      { name: 'a', kind: 'x', width: 2 },
      { name: 'c', kind: 'x', width: 3 },
      { name: 'b', kind: 'x', width: 3 },
      { name: 'd', kind: 'y', width: 0 },
    ];
    expect(
      largest(
        all,
        ({ kind }) => kind,
        ({ width }) => width,
      ),
    ).toEqual(['b']);
  });
});
