/** For how many days after it was read a source counts as current. */
export const CURRENT_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a source was read too long before a day. Of a month, its first day counts, so that no source looks newer than
 * it is. Without a day, as in a downloaded archive that has no history, nothing is old.
 * @example isOld('2026-08', '2026-11-28') // => false
 */
export function isOld(read: string, day: string | undefined): boolean {
  if (day === undefined) return false;
  return Date.parse(day) - Date.parse(read) > CURRENT_DAYS * DAY;
}
