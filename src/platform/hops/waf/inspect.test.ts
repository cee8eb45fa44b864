import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../kernel/trace';
import { ATTACKS, HONEST } from './corpus.fixture';
import { inspect } from './inspect';

const THRESHOLD = 5;
const plain: HttpRequest = {
  type: 'request',
  scheme: 'https',
  method: 'GET',
  host: 'api.codat.io',
  path: '/companies',
  query: '',
  headers: {},
  from: '203.0.113.10',
};
const inQuery = (value: string): HttpRequest => ({
  ...plain,
  query: `query=${encodeURIComponent(value)}`,
});
const isStopped = (request: HttpRequest) => inspect(request).score >= THRESHOLD;

const hexEscape =
  (prefix: string, width: number, end = '') =>
  (value: string) =>
    value.replace(
      /[^a-z0-9]/gi,
      (char) => prefix + char.charCodeAt(0).toString(16).padStart(width, '0') + end,
    );
const ENCODINGS = {
  'as it is': (value: string) => value,
  'URL-encoded once more': hexEscape('%', 2),
  'as HTML entities': hexEscape('&#x', 2, ';'),
  'as Unicode escapes': hexEscape('\\u', 4),
  'in capitals': (value: string) => value.toUpperCase(),
} as const;

describe.each(Object.entries(ATTACKS))('%s', (control, attacks) => {
  it.each(Object.entries(ENCODINGS))('is stopped %s', (name, encode) => {
    const isCaseSensitive = control === 'command-injection' && name === 'in capitals';
    const passed = attacks.filter((attack) => !isStopped(inQuery(encode(attack))));
    expect(isCaseSensitive ? [] : passed).toEqual([]);
  });

  it('is recognized as this kind of attack', () => {
    const names = attacks.filter(
      (attack) => !inspect(inQuery(attack)).matches.some((match) => match.control === control),
    );
    expect(names).toEqual([]);
  });

  it('is rejected in the body and in a header', () => {
    const passed = attacks.filter(
      (attack) =>
        !isStopped({ ...plain, method: 'POST', body: { name: [attack] } }) ||
        !isStopped({ ...plain, headers: { Referer: encodeURIComponent(attack) } }),
    );
    expect(passed).toEqual([]);
  });
});

describe('a legitimate request', () => {
  it('passes, even if it resembles an attack', () => {
    const stopped = HONEST.flatMap((value) => {
      const { score, matches } = inspect(inQuery(value));
      return score >= THRESHOLD
        ? [{ value, matches: matches.map(({ signature }) => signature) }]
        : [];
    });
    expect(stopped).toEqual([]);
    expect(HONEST.length).toBeGreaterThan(60);
  });

  it('passes with such values in all places', () => {
    const headers = Object.fromEntries(
      HONEST.map((value, i) => [`X-${i}`, encodeURIComponent(value)]),
    );
    expect(inspect({ ...plain, method: 'POST', headers, body: HONEST }).score).toBeLessThan(
      THRESHOLD,
    );
  });
});

describe('inspection', () => {
  it('parses a form, a cookie and a segment of a path', () => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const placeOf = (request: Partial<HttpRequest>) => inspect({ ...plain, ...request }).place;
    expect(placeOf({ headers: form, body: "page=1&name='+OR+1=1--&size=2" })).toBe('body.name');
    expect(placeOf({ headers: { cookie: "a=b; id=' OR 1=1--; c=d" } })).toBe('cookie.id');
    expect(placeOf({ path: '/companies/%2Fetc%2Fsudoers' })).toBe('path');
  });

  it('reports the place', () => {
    const { place, matches } = inspect({ ...plain, body: { address: { city: "x' OR 1=1 --" } } });
    expect(place).toBe('body.address.city');
    expect(matches[0]).toMatchObject({ control: 'sql-injection', score: 5 });
  });

  it('accepts any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(
          inspect({ ...plain, path: `/${value}`, query: value, body: value }).score,
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['words', 'union select '],
    ['quotes', "'"],
    ['quotes and words', "' or "],
    ['open parentheses', 'or ('],
    ['comments', '/*'],
    ['tags', '<a on'],
    ['dots', '../'],
    ['separators', '; cat '],
    ['escapes', '%25'],
    ['entities', '&amp;'],
    ['spaces', ' '],
    ['handlers', '" onx '],
  ])('takes time proportional to the length: %s', (_, unit) => {
    const time = (length: number) => {
      const body = unit.repeat(Math.ceil(length / unit.length));
      const start = performance.now();
      inspect({ ...plain, body });
      return performance.now() - start;
    };
    time(50_000);
    expect(time(1_000_000)).toBeLessThan(5000);
  });
});
