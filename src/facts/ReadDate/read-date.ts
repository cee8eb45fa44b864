/**
 * A day or a month in the reader's language.
 * @example readDate('2026-11-28', 'en') // => '28 November 2026'; readDate('2026-08', 'fr') // => 'août 2026'
 */
export function readDate(read: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    year: 'numeric',
    month: 'long',
    ...(isDay(read) && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(isDay(read) ? read : `${read}-01`));
}

/** @example isDay('2026-11-28') // => true; isDay('2026-08') // => false */
export const isDay = (read: string): boolean => read.length > 'YYYY-MM'.length;
