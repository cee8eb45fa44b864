import { DAY, HOUR, MINUTE, SECOND } from './time';
import type { Micros } from './trace';

/** Times as people write them in a language. */
export interface TimeText {
  /** @example duration(7_502_000_000) // => '2 h 5 min' */
  readonly duration: (time: Micros) => string;
  /**
   * How long after the client's request. The first 24 hours are day 1.
   * @example moment(99_360_000_000) // => 'day 2, 3 h 36 min'
   */
  readonly moment: (time: Micros) => string;
}

const MILLISECOND = 1000;
/** Between a number and its unit. */
const NBSP = '\u00A0';

/** The precision of times below a limit. A time that is rounded up to the limit is written in the next unit. */
const PRECISION: readonly (readonly [below: Micros, precision: Micros])[] = [
  [MILLISECOND, 1],
  [10 * MILLISECOND, MILLISECOND / 10],
  [SECOND, MILLISECOND],
  [10 * SECOND, SECOND / 10],
  [HOUR, SECOND],
  [DAY, MINUTE],
];

/** The units below a day. Their symbols are the same in every language. */
const UNITS: readonly (readonly [size: Micros, symbol: string])[] = [
  [HOUR, 'h'],
  [MINUTE, 'min'],
  [SECOND, 's'],
  [MILLISECOND, 'ms'],
  [1, 'µs'],
];

/**
 * How times are written in a language: with at most two units, and no more digits than a person wants to know.
 * @example timeText('fr').duration(4_200_000) // => '4,2 s'
 */
export function timeText(locale: string): TimeText {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const days = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const day = days.formatToParts(1).find(({ type }) => type === 'unit')?.value ?? '';

  function duration(time: Micros): string {
    const rounded = roundedTo(precisionOf(time) ?? HOUR, time);
    if (rounded >= DAY) {
      const parts = days.formatToParts(Math.floor(rounded / DAY));
      const words = parts.map(({ type, value }) => (type === 'literal' ? NBSP : value)).join('');
      return followed(words, ' ', rounded % DAY);
    }
    const [size, symbol] = UNITS.find(([least]) => rounded >= least) ?? [MILLISECOND, 'ms'];
    const rest = size >= MINUTE ? rounded % size : 0;
    return followed(`${number.format((rounded - rest) / size)}${NBSP}${symbol}`, ' ', rest);
  }

  function moment(time: Micros): string {
    const rounded = roundedTo(precisionOf(time) ?? MINUTE, time);
    if (rounded < DAY) return duration(rounded);
    const ordinal = `${day}${NBSP}${number.format(Math.floor(rounded / DAY) + 1)}`;
    return followed(ordinal, ', ', rounded % DAY);
  }

  /** With the rest of the time after its first unit, if there is one. */
  const followed = (first: string, separator: string, rest: Micros): string =>
    rest === 0 ? first : `${first}${separator}${duration(rest)}`;

  return { duration, moment };
}

const precisionOf = (time: Micros) => PRECISION.find(([below]) => time < below)?.[1];

const roundedTo = (precision: Micros, time: Micros): Micros =>
  Math.round(time / precision) * precision;
