import { translate } from '@docusaurus/Translate';

/** @example minutesText(12, 'en') // => '12 min' */
export function minutesText(minutes: number, locale: string): string {
  return translate(
    {
      id: 'home.minutes',
      message: '{minutes} min',
      description: 'A time in minutes: “min” is the unit, the same in the plural',
    },
    { minutes: new Intl.NumberFormat(locale).format(minutes) },
  );
}
