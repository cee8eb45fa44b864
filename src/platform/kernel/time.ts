/** Times in microseconds. A year of them is still far below the largest whole number that a double holds. */
export const SECOND = 1_000_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
