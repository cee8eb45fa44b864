import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { isOneError, openVocabulary } from './vocabulary';
import { keyOf } from './words';

const words = ['chiffrement', 'chiffré', 'clé', 'client', 'pare-feu', 'résidence', 'restauration'];
const keys = new Set([...words, '429'].map((word) => keyOf(word, 'fr')));
const vocabulary = openVocabulary(words.join('\n'), 'fr', (key) => keys.has(key));

describe('a vocabulary', () => {
  test.each([
    ['chiffrement', 'chiffrement'],
    ['CHIFFRE', 'chiffré'],
    ['residence', 'résidence'],
    ['clés', 'clé'],
    ['parefeu', 'pare-feu'],
    ['429', '429'],
  ])('knows %s by the key of %s', (typed, written) => {
    expect(vocabulary.keysOf(typed)).toContain(keyOf(written, 'fr'));
  });

  it('knows a word by both keys if only accents distinguish two words', () => {
    const both = openVocabulary('résumé\nrésume', 'fr', () => false);
    const expected = new Set(['résumé', 'résume'].map((word) => keyOf(word, 'fr')));
    expect(new Set(both.keysOf('resume'))).toEqual(expected);
  });

  it('knows no word by its first half', () => {
    expect(['chiff', 'cli', 'resid', 'pare'].flatMap(vocabulary.keysOf)).toEqual([]);
  });

  it('lists the words that begin so, the shortest first, whatever their accents', () => {
    expect(vocabulary.beginningWith('Chif')).toEqual(['chiffré', 'chiffrement']);
    expect(vocabulary.beginningWith('resi')).toEqual(['résidence']);
    expect(vocabulary.beginningWith('ement')).toEqual([]);
  });

  it('lists the words that are one error away', () => {
    expect(vocabulary.oneErrorFrom('chifrement')).toEqual(['chiffrement']);
    expect(vocabulary.oneErrorFrom('residance')).toEqual(['résidence']);
    expect(vocabulary.oneErrorFrom('chifremant')).toEqual([]);
  });
});

describe('one error', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'é');
  const word = fc.array(letter, { minLength: 2, maxLength: 9 }).map((letters) => letters.join(''));
  const place = fc.nat();
  const replaced = (text: string, at: number, length: number, by: string) =>
    text.slice(0, at) + by + text.slice(at + length);

  test('is an error in both directions', () => {
    fc.assert(fc.property(word, word, (a, b) => isOneError(a, b) === isOneError(b, a)));
  });

  test('is not in a word that is the same', () => {
    fc.assert(fc.property(word, (text) => !isOneError(text, text)));
  });

  test('is a letter too many, or one that is missing', () => {
    fc.assert(
      fc.property(word, place, letter, (text, at, added) => {
        const longer = replaced(text, at % (text.length + 1), 0, added);
        return isOneError(text, longer) && isOneError(longer, text);
      }),
    );
  });

  test('is a wrong letter', () => {
    fc.assert(
      fc.property(word, place, (text, at) =>
        isOneError(text, replaced(text, at % text.length, 1, 'z')),
      ),
    );
  });

  test('is two letters beside each other in the wrong order', () => {
    fc.assert(
      fc.property(word, place, (text, place) => {
        const at = place % (text.length - 1);
        const [one = '', other = ''] = text.slice(at, at + 2);
        fc.pre(one !== other);
        return isOneError(text, replaced(text, at, 2, other + one));
      }),
    );
  });

  test('is not two wrong letters, nor two too many', () => {
    fc.assert(
      fc.property(word, place, place, (text, one, other) => {
        const [a, b] = [one % text.length, other % text.length];
        fc.pre(a !== b);
        const twoWrong = replaced(replaced(text, a, 1, 'y'), b, 1, 'z');
        return !isOneError(text, twoWrong) && !isOneError(text, `y${text}z`);
      }),
    );
  });
});
