import { describe, expect, it, test } from 'vitest';

import type { Piece } from './answer';
import type { Concept, Way } from './concepts';
import { excerptOf, markedPieces, markerOf } from './excerpt';
import { keyOf, keysOfPhrase } from './words';

const concept = (...ways: readonly Way[]): Concept => ({ written: '', ways, isGuess: false });
const word = (text: string) => concept({ words: [[keyOf(text, 'en')]], weight: 1 });
const phrase = (text: string) =>
  concept({ words: [['=']], weight: 1, phrase: keysOfPhrase(text, 'en') });

/** A text with its marks in brackets. */
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const marked = (text: string, ...concepts: readonly Concept[]) =>
  shown(markedPieces(text, markerOf(concepts, 'en')));

describe('marks', () => {
  test.each([
    ['words in every inflection', 'Encrypted by encryption', '[Encrypted] by [encryption]'],
    ['no part of a word', 'Unencrypted', 'Unencrypted'],
    ['the matching part of a compound', 'encryption-key', '[encryption]-key'],
  ])('are on %s', (_, text, expected) => {
    expect(marked(text, word('encrypt'))).toBe(expected);
  });

  it('are on a whole compound or path if all its parts match', () => {
    const asked = ['rate', 'limit', 'reset', 'companies'].map(word);
    expect(marked('X-Rate-Limit-Reset of /companies', ...asked)).toBe(
      '[X-Rate-Limit-Reset] of [/companies]',
    );
    expect(marked('/companies/{companyId}', ...asked)).toBe('/[companies]/{companyId}');
  });

  it('are on a whole compound that was asked for without what joins it', () => {
    expect(marked('Our fire-wall', word('firewall'))).toBe('Our [fire-wall]');
  });

  it('are never on a stop word', () => {
    expect(marked('The encryption of the keys', word('the'), word('of'), word('keys'))).toBe(
      'The encryption of the [keys]',
    );
  });

  it('are on the words of a synonym only where they are its phrase', () => {
    const text = 'A single page: single sign-on, no sign';
    expect(marked(text, phrase('single sign-on'))).toBe(
      'A single page: [single] [sign-on], no sign',
    );
  });

  it('are on a number whose thousands are apart', () => {
    expect(marked('Up to 1,000 or 1\u202f000', word('1000'))).toBe('Up to [1,000] or [1\u202f000]');
  });
});

it('pieces of a text are all of it', () => {
  const text = 'Encryption, and l’encryption\u202f!';
  const pieces = markedPieces(text, markerOf([word('encryption')], 'en'));
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.every((piece) => piece.text !== '')).toBe(true);
});

describe('an excerpt', () => {
  const marksIn = markerOf([word('key'), word('rotation')], 'en');
  const long = `Nothing ${'of it '.repeat(20)}here.`;

  it('is the sentence that has most of the query', () => {
    const sentences = [long, 'A key, a key.', `Rotation of a key ${long}`, long];
    expect(shown(excerptOf(sentences, marksIn))).toBe(`[Rotation] of a [key] ${long}`);
  });

  it('has the next sentence too if both are short', () => {
    expect(shown(excerptOf([long, 'A key.', 'It turns.', 'No.'], marksIn))).toBe(
      'A [key]. It turns.',
    );
    expect(shown(excerptOf(['A key.', long], marksIn))).toBe('A [key].');
  });

  it('is the first sentence if none has a word of the query, and empty without any', () => {
    expect(shown(excerptOf([long, long], marksIn))).toBe(long);
    expect(excerptOf([], marksIn)).toEqual([]);
  });
});
