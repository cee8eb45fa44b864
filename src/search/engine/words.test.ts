import { describe, expect, it, test } from 'vitest';

import {
  folded,
  isCompound,
  keyOf,
  keyOfPhrase,
  keysOfPhrase,
  saysSomething,
  termsIn,
  wordsIn,
} from './words';

const texts = (text: string) => wordsIn(text).map((word) => word.text);
const partsOf = (text: string) => wordsIn(text).map(({ parts }) => parts.map((part) => part.text));

describe('the words of a text', () => {
  test.each([
    ['GET /companies/{companyId}.', ['GET', '/companies/{companyId}']],
    ['L’équipement d’hébergement', ['L', 'équipement', 'd', 'hébergement']],
    ['See: X-Rate-Limit-Reset; (429)', ['See', 'X-Rate-Limit-Reset', '429']],
    ['client.rateLimit.reached, then', ['client.rateLimit.reached', 'then']],
    ['https://api.codat.io/companies?page=1', ['https://api.codat.io/companies?page=1']],
    ['{companyId} or 3.5 %', ['{companyId}', 'or', '3.5']],
    ['– « » …', []],
  ])('of %j end before what ends the sentence', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('have parts: what joins them and braces are in none', () => {
    expect(partsOf('X-Rate-Limit-Reset /companies/{companyId}')).toEqual([
      ['X', 'Rate', 'Limit', 'Reset'],
      ['companies', 'companyId'],
    ]);
  });

  it('keep an accent that is a character of its own', () => {
    const decomposed = 'délai'.normalize('NFD');
    expect(texts(decomposed)).toEqual([decomposed]);
  });

  it('and their parts know their place', () => {
    const text = 'l’en-tête X-Rate-Limit-Reset de /companies/{companyId}\u00a0: 429';
    for (const word of wordsIn(text))
      for (const { text: written, start, end } of [word, ...word.parts])
        expect(text.slice(start, end)).toBe(written);
  });
});

describe('what the index knows a word by', () => {
  test.each([
    ['en', 'encrypted', 'encryption'],
    ['en', 'Companies', 'company'],
    ['en', 'retries', 'retry'],
    ['en', 'keys', 'key'],
    ['en', 'APIs', 'API'],
    ['fr', 'chiffrées', 'chiffrement'],
    ['fr', 'Sociétés', 'société'],
    ['fr', 'équipement'.normalize('NFD'), 'équipements'],
  ] as const)('is in %s the same for %s and %s', (language, one, other) => {
    expect(keyOf(one, language)).toBe(keyOf(other, language));
  });

  test.each([
    ['en', 'log', 'logical'],
    ['en', 'SLA', 'slash'],
    ['en', 'IDS', 'ID'],
    ['en', 'accounting', 'accounts'],
    ['fr', 'clé', 'client'],
    ['fr', 'port', 'portail'],
  ] as const)('differs in %s for %s and %s', (language, one, other) => {
    expect(keyOf(one, language)).not.toBe(keyOf(other, language));
  });
});

it('folds case, accents and punctuation', () => {
  expect(folded('Délai d’expiration\u00a0!')).toBe('delaidexpiration');
  expect(folded('pare-feu')).toBe(folded('Parefeu'));
});

describe('a number with its thousands apart', () => {
  test.each(['1 000', '1\u00a0000', '1\u202f000', '1,000', '1000'])('is one word: %s', (number) => {
    expect(wordsIn(`Up to ${number} requests`).flatMap(({ parts }) => parts)).toHaveLength(4);
    expect(keysOfPhrase(number, 'en')).toEqual(['1000']);
  });

  it('has three digits after each space', () => {
    const words = 'HTTP 429 1000 in 2024'.split(' ');
    expect(texts('HTTP 429 1000, in 2024, 1 000 000')).toEqual([...words, '1 000 000']);
  });
});

describe('a compound', () => {
  test.each([
    ['pare-feu', true],
    ['X-Rate-Limit-Remaining', true],
    ['client.rateLimit.reached', true],
    ['firewall', false],
    ['/companies/{companyId}', false],
    ['a-b-c-d-e-f', false],
  ])('is known as a whole if it is short and no path: %s, %s', (text, expected) => {
    expect(wordsIn(text).map(isCompound)).toEqual([expected]);
  });
});

describe('what the index keeps of a text', () => {
  it('is words that say something, parts, and compounds', () => {
    expect(termsIn('the X-Rate-Limit-Reset header: 1,000', 'en')).toEqual([
      'Rate',
      'Limit',
      'Reset',
      'X-Rate-Limit-Reset',
      'header',
      '1,000',
    ]);
    expect(termsIn('L’accès à la société, où c’est permis', 'fr')).toEqual([
      'accès',
      'société',
      'permis',
    ]);
  });

  it('has names of two letters, and stop words of the language alone', () => {
    const said = (language: 'en' | 'fr') =>
      ['UK', 'EU', 'the', 'les', 'été', 'ÊTRE', 'x'].filter((word) =>
        saysSomething(word, language),
      );
    expect(said('en')).toEqual(['UK', 'EU', 'les', 'été', 'ÊTRE']);
    expect(said('fr')).toEqual(['UK', 'EU', 'the', 'été']);
  });
});

describe('a phrase', () => {
  it('is known by the words of it that say something', () => {
    expect(keysOfPhrase('clé gérée par le client', 'fr')).toEqual(
      ['clé', 'gérée', 'client'].map((word) => keyOf(word, 'fr')),
    );
  });

  it('has a key that no word has, unless it is one word', () => {
    expect(keyOfPhrase(['singl', 'sign'])).toMatch(/^=/);
    expect(keyOfPhrase(['mtl'])).toBe('mtl');
  });
});
