import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from './time';
import { timeText } from './time-text';

const english = timeText('en');
const french = timeText('fr');

describe('a time as people write it', () => {
  it.each<[time: number, english: string, french: string]>([
    [0, '0 ms', '0 ms'],
    [1, '1 µs', '1 µs'],
    [420, '420 µs', '420 µs'],
    [1000, '1 ms', '1 ms'],
    [4234, '4.2 ms', '4,2 ms'],
    [9960, '10 ms', '10 ms'],
    [53_400, '53 ms', '53 ms'],
    [999_600, '1 s', '1 s'],
    [4.2 * SECOND, '4.2 s', '4,2 s'],
    [5 * SECOND, '5 s', '5 s'],
    [59.4 * SECOND, '59 s', '59 s'],
    [59.6 * SECOND, '1 min', '1 min'],
    [5 * MINUTE + 12 * SECOND, '5 min 12 s', '5 min 12 s'],
    [HOUR - 1, '1 h', '1 h'],
    [2 * HOUR + 5 * MINUTE + 2 * SECOND, '2 h 5 min', '2 h 5 min'],
    [DAY - 1, '1 day', '1 jour'],
    [2 * DAY, '2 days', '2 jours'],
    [5 * DAY + 3 * HOUR + MINUTE, '5 days 3 h', '5 jours 3 h'],
  ])('%s µs last %s, %s', (time, inEnglish, inFrench) => {
    expect(plain(english.duration(time))).toBe(inEnglish);
    expect(plain(french.duration(time))).toBe(inFrench);
  });

  it.each<[time: number, english: string, french: string]>([
    [0, '0 ms', '0 ms'],
    [2 * HOUR + 35 * MINUTE, '2 h 35 min', '2 h 35 min'],
    [DAY - 31 * SECOND, '23 h 59 min', '23 h 59 min'],
    [DAY - 1, 'day 2', 'jour 2'],
    [DAY + 3 * HOUR + 36 * MINUTE, 'day 2, 3 h 36 min', 'jour 2, 3 h 36 min'],
    [2 * DAY + 7 * MINUTE, 'day 3, 7 min', 'jour 3, 7 min'],
    [4 * DAY + SECOND, 'day 5', 'jour 5'],
  ])('%s µs after the request is %s, %s', (time, inEnglish, inFrench) => {
    expect(plain(english.moment(time))).toBe(inEnglish);
    expect(plain(french.moment(time))).toBe(inFrench);
  });

  it('has no-break spaces between numbers and their units', () => {
    expect(english.duration(5 * DAY + 3 * HOUR)).toBe('5\u00A0days 3\u00A0h');
    expect(french.duration(4200)).toBe('4,2\u00A0ms');
    expect(french.moment(DAY + HOUR)).toBe('jour\u00A02, 1\u00A0h');
  });
});

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

/** From microseconds to months, as often short as long, and often close to a whole unit. */
const times = fc.oneof(
  fc.double({ min: 0, max: 13, noNaN: true }).map((power) => Math.floor(10 ** power)),
  fc
    .tuple(
      fc.constantFrom(1000, SECOND, MINUTE, HOUR, DAY),
      fc.nat(100),
      fc.integer({ min: -5, max: 5 }),
    )
    .map(([unit, count, more]) => Math.max(0, unit * count + more)),
);

const sizes: Readonly<Record<string, number>> = {
  ...{ µs: 1, ms: 1000, s: SECOND, min: MINUTE, h: HOUR },
  ...{ day: DAY, days: DAY, jour: DAY, jours: DAY },
};
const full: Readonly<Record<string, number>> = { µs: 1000, ms: 1000, s: 60, min: 60, h: 24 };

/** A text read back: the number and the unit of each of its parts. */
const partsOf = (text: string) =>
  [...text.matchAll(/([\d.,]+)\u00A0([a-zµ]+)/g)].map(([, digits = '', unit = '']) => ({
    count: Number(digits.replace(',', '.')),
    digits,
    unit,
  }));

/** The time that a text says, and the smallest difference that it can show. */
function read(text: string) {
  const [, ordinal] = /^(?:day|jour)\u00A0(\d+)/.exec(text) ?? [];
  const parts = partsOf(text);
  const said = parts.map(({ count, unit }) => count * (sizes[unit] ?? NaN));
  const days = ordinal === undefined ? 0 : (Number(ordinal) - 1) * DAY;
  const { unit, digits } = parts.at(-1) ?? { unit: 'day', digits: '' };
  return {
    parts,
    time: said.reduce((sum, time) => sum + time, days),
    precision: (sizes[unit] ?? NaN) * (/[.,]/.test(digits) ? 0.1 : 1),
  };
}

describe.each([
  ['a duration in English', english.duration],
  ['a duration in French', french.duration],
  ['a moment in English', english.moment],
  ['a moment in French', french.moment],
])('%s', (_, write) => {
  it('is never later than a longer one', () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
        expect(read(write(shorter)).time).toBeLessThanOrEqual(read(write(longer)).time);
      }),
    );
  });

  it('differs from the time by at most half of what it shows last', () => {
    fc.assert(
      fc.property(times, (time) => {
        const said = read(write(time));
        expect(Math.abs(said.time - time)).toBeLessThanOrEqual(said.precision / 2 + 0.001);
      }),
    );
  });

  it('has at most two units, none of them full', () => {
    fc.assert(
      fc.property(times, (time) => {
        const { parts } = read(write(time));
        expect(parts.length).toBeLessThanOrEqual(2);
        for (const { count, unit } of parts) expect(count).toBeLessThan(full[unit] ?? Infinity);
        for (const { digits } of parts) expect(digits).not.toMatch(/[.,]0$/);
      }),
    );
  });
});
