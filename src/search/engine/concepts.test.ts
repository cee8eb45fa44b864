import { describe, expect, it, test } from 'vitest';

import { conceptsOf, groupsOf } from './concepts';
import { openVocabulary } from './vocabulary';
import { keyOf } from './words';

const words =
  `access application customer customer-managed encryption encrypted errors firewall keys managed page
  rate-limit rate limit 1000 429 503 sign sign-on single web`.split(/\s+/);
const keys = new Set(words.map((word) => keyOf(word, 'en')));
const vocabulary = openVocabulary(words.join('\n'), 'en', (key) => keys.has(key));
const synonyms = [
  ['SSO', 'single sign-on'],
  ['WAF', 'web application firewall'],
  ['elsewhere only', 'nowhere'],
];
const understood = (query: string) => conceptsOf(query, 'en', vocabulary, groupsOf(synonyms, 'en'));
const written = (query: string) => understood(query).concepts.map((concept) => concept.written);
const phrases = (query: string) =>
  understood(query).concepts.flatMap(({ ways }) => ways.flatMap(({ phrase }) => phrase ?? []));

describe('a query', () => {
  test.each([
    ['What are the errors of encryption?', ['errors', 'encryption']],
    ['SSO access', ['SSO', 'access']],
    ['access by single sign-on', ['access', 'single sign']],
    ['fire wall errors', ['fire wall', 'errors']],
    ['rate limit errors', ['rate limit', 'errors']],
    ['rate-limit errors', ['rate limit', 'errors']],
    ['errors 429 503', ['errors', '429', '503']],
    ['1 000 errors', ['1 000', 'errors']],
    ['', []],
  ])('%j asks for %j', (query, expected) => {
    expect(written(query)).toEqual(expected);
  });

  it('asks for synonyms of a phrase only if it has the phrase', () => {
    expect(phrases('web application firewall')).toContain('waf');
    expect(phrases('application firewall')).toEqual([]);
    expect(phrases('firewall web application')).toEqual([]);
  });

  it('that was typed counts more than its synonyms, and less than its compound', () => {
    const weightsOf = (query: string) =>
      understood(query).concepts.flatMap(({ ways }) => ways.map(({ weight }) => weight));
    const [compound = 0, typed = 0] = weightsOf('rate-limit');
    expect(compound).toBeGreaterThan(typed);
    for (const { ways } of understood('SSO').concepts)
      for (const { weight } of ways) expect(weight).toBeLessThan(typed);
  });
});

it('a compound does not stand for the phrase that it begins', () => {
  const byok = [['BYOK', 'customer-managed key']];
  const { concepts } = conceptsOf('customer-managed key', 'en', vocabulary, groupsOf(byok, 'en'));
  const ways = concepts.flatMap((concept) => concept.ways.map((way) => way.words.flat().join(' ')));
  expect(ways).toContain('custom manag kei');
  expect(ways).not.toContain('customermanag');
});

describe('a word while it is typed', () => {
  const asked = (query: string) =>
    understood(query).concepts.flatMap(({ ways }) => ways.flatMap((way) => way.words.flat()));

  it('stands for the words that begin so, from four letters', () => {
    expect(asked('fire')).toEqual(['firewal']);
    expect(asked('fir')).toEqual([]);
    expect(understood('fire').corrected).toBeUndefined();
  });

  it('is the last one, with nothing behind it', () => {
    expect(understood('fire errors').unknown).toEqual(['fire']);
    expect(understood('fire ').unknown).toEqual(['fire']);
  });
});

describe('a typing error', () => {
  test.each([
    ['encryptoin errors', 'encryption errors'],
    ['the acess', 'the access'],
    ['Firewll, errrors', 'firewall, errors'],
    ['errrors: xacess acess page', 'errors: xacess access page'],
    ['encryption errors', undefined],
    ['kyes', undefined],
    ['encrptoin', undefined],
  ])('in %j is corrected from five letters, if it is one: %j', (query, expected) => {
    expect(understood(query).corrected).toBe(expected);
  });

  it('makes a guess of its part of the query alone', () => {
    const guesses = understood('encryptoin errors').concepts.map(({ isGuess }) => isGuess);
    expect(guesses).toEqual([true, false]);
  });

  it('is looked for first behind the letter that was typed', () => {
    const near = openVocabulary('bright\nfight\nlight', 'en', () => false);
    expect(conceptsOf('lighd', 'en', near, []).corrected).toBe('light');
    expect(conceptsOf('fighd', 'en', near, []).corrected).toBe('fight');
  });
});

describe('an unknown word', () => {
  test.each([
    ['zebra errors', ['zebra']],
    ['errors', []],
    ['SSO', []],
    ['elsewhere errors', ['elsewhere']],
    ['fire wall', []],
    ['pare-feu', ['pare', 'feu']],
  ])('of %j is said to be on no page: %j', (query, expected) => {
    expect(understood(query).unknown).toEqual(expected);
  });
});
