/** The heights of a series, in percent of the figure. */
export interface Scale {
  readonly top: number;
  readonly bottom: number;
  /** The value at the top; 0 is at the bottom. */
  readonly most: number;
}

/** @example heightOf(50, { top: 20, bottom: 40, most: 100 }) // => 30 */
export function heightOf(value: number, { top, bottom, most }: Scale): number {
  return Math.round((bottom - (value / most) * (bottom - top)) * 10) / 10;
}
