import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptMessage } from './accept';
import { mergeInterface } from './merge';
import { formatStrings, type Message, type Recorded } from './messages';
import { interfaceItems, type Interface } from './state';

const id = fc.constantFrom('home.title', 'home.lead', 'search.open', 'page.stale');
const text = fc.constantFrom('Search', 'Search this site', 'Rechercher', 'Go', 'Aller', 'Back');
const file = 'code.json';
const mapOf = <T>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.tuple(id, value), { selector: ([key]) => key }).map((list) => new Map(list));
const strings: fc.Arbitrary<Interface> = fc
  .record({
    source: mapOf(text.map((message): Message => ({ message }))),
    recorded: mapOf(text.map((message): Recorded => ({ message, french: '00000000' }))),
    french: mapOf(text.map((message): Message => ({ message }))),
  })
  .map(({ source, recorded, french }) => ({
    source: new Map([[file, source]]),
    recorded: new Map([[file, recorded]]),
    french: new Map([[file, french]]),
  }));

describe('merging the strings of the interface', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(strings, (before) => {
        const once = mergeInterface(before, new Map());
        expect(mergeInterface(once, once.retired)).toEqual(once);
      }),
    );
  });

  it('loses no French', () => {
    fc.assert(
      fc.property(strings, (before) => {
        const { french, retired } = mergeInterface(before, new Map());
        const kept = [
          ...[...(french.get(file)?.values() ?? [])].map(({ message }) => message),
          ...[...retired.values()].map((item) => item.french),
        ];
        for (const [key, { message }] of before.french.get(file) ?? []) {
          const isEnglish = before.recorded.get(file)?.get(key)?.message === message;
          expect(isEnglish || kept.includes(message)).toBe(true);
        }
      }),
    );
  });

  it('gives the same file for any order of the strings', () => {
    fc.assert(
      fc.property(strings, (before) => {
        const reversed = new Map([...(before.source.get(file) ?? [])].reverse());
        const other = { ...before, source: new Map([[file, reversed]]) };
        const formatted = (value: Interface) =>
          formatStrings(mergeInterface(value, new Map()).french.get(file) ?? new Map());
        expect(formatted(other)).toBe(formatted(before));
      }),
    );
  });
});

describe('a string of the interface', () => {
  const source = { message: 'Search' };
  const french = { message: 'Rechercher' };
  const result = acceptMessage(source, undefined, french, undefined);
  if (!('recorded' in result)) throw new Error(result.refusal);
  const state = (now?: Message, ours?: Message, then?: Recorded) =>
    interfaceItems({
      source: new Map(now && [[file, new Map([['a', now]])]]),
      french: new Map(ours && [[file, new Map([['a', ours]])]]),
      recorded: new Map(then && [[file, new Map([['a', then]])]]),
    }).map((item) => item.state);

  it('is current, stale, missing or unused', () => {
    expect(state(source, french, result.recorded)).toEqual(['current']);
    expect(state({ message: 'Find' }, french, result.recorded)).toEqual(['stale']);
    expect(state(source, french)).toEqual(['stale']);
    expect(state(source)).toEqual(['missing']);
    expect(state(source, source)).toEqual(['missing']);
    expect(state(undefined, french)).toEqual(['unused']);
  });

  it('is accepted only with a reason if only its English has changed', () => {
    const moved = { message: 'Find' };
    expect(acceptMessage(moved, result.recorded, french, undefined)).toHaveProperty('refusal');
    expect(acceptMessage(moved, result.recorded, french, 'Same word.')).toMatchObject({
      recorded: { message: 'Find', reason: 'Same word.' },
    });
    const revised = { message: 'Trouver' };
    expect(acceptMessage(moved, result.recorded, revised, undefined)).toMatchObject({
      recorded: { message: 'Find' },
    });
  });
});
