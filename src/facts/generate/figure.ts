import type { Catalogue } from '../../catalogue';
import { timeText } from '../../platform/kernel/time-text';
import type { Model } from '../../platform/model/schema';

type Assumption = Model['assumptions'][number];

/** How the figures of assumptions are written in a language. */
export type Figures = {
  /**
   * A figure by itself: a time as people say it, anything else as a number.
   * @example bare(internetLatency, 12_000) // => '12 ms'
   */
  readonly bare: (assumption: Assumption, figure: number) => string;
  /**
   * The default as a sentence says it: with its unit, if that is not a status, whose number says enough.
   * @example said(scaleOutThreshold) // => '70%'
   */
  readonly said: (assumption: Assumption) => string;
};

/** Between a number and its unit. */
const NBSP = '\u00A0';

export function figuresIn(
  { units }: Pick<Model, 'units'>,
  localize: Catalogue['translate'],
  locale: string,
): Figures {
  const { duration } = timeText(locale);
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const unitOf = ({ unit }: Assumption) => units.find(({ id }) => id === unit);
  const bare: Figures['bare'] = (assumption, figure) => {
    const unit = unitOf(assumption);
    return unit && 'micros' in unit ? duration(figure * unit.micros) : number.format(figure);
  };
  return {
    bare,
    said: (assumption) => {
      const unit = unitOf(assumption);
      if (unit?.id === 'percent') return share.format(assumption.default / 100);
      const written = bare(assumption, assumption.default);
      return unit && 'label' in unit && unit.id !== 'http-status'
        ? `${written}${NBSP}${localize(unit.label).text}`
        : written;
    },
  };
}
