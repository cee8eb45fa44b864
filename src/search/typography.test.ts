import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indexedText, shownText } from './typography';

const text = fc
  .array(fc.constantFrom(..."aé1’'\u00a0\u202f;:«» ".split('')))
  .map((all) => all.join(''));

describe('the text of the index', () => {
  it('splits elisions, and distinguishes the apostrophe of code from that of prose', () => {
    expect(indexedText("l’en-tête 'X'")).toBe("l'en-tête \uff07X\uff07");
  });

  it('is shown as written, except for no-break spaces between words', () => {
    fc.assert(
      fc.property(text, (written) => {
        const shown = shownText(indexedText(written));
        expect(shown).toHaveLength(written.length);
        for (const [at, character] of Array.from(written).entries()) {
          expect([character, ' ']).toContain(shown[at]);
        }
        expect(shown.replace(/\s/g, ' ')).toBe(written.replace(/\s/g, ' '));
      }),
    );
  });

  it.each([
    ['«\u00a0journal\u00a0»'],
    ['1\u202f000 requêtes\u00a0: oui\u202f!'],
    ["curl -H 'Authorization: Basic'"],
    ['jusqu’à l’accès'],
  ])('restores %j', (written) => {
    expect(shownText(indexedText(written))).toBe(written);
  });

  it('splits words at no-break spaces', () => {
    expect(indexedText('Azure\u00a0SQL, 10\u00a0Mo')).toBe('Azure SQL, 10 Mo');
  });
});
