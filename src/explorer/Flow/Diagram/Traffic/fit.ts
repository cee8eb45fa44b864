import type { Point } from '../../../../figure/geometry';

/** How the units of a figure map to the pixels of its box: as SVG fits a `viewBox`, completely and centred. */
export interface Fit {
  /** Pixels for each unit. */
  readonly scale: number;
  /** The position of the unit at 0, 0. */
  readonly origin: Point;
}

/**
 * @param viewBox as in an SVG element: left, top, width and height in units
 * @param box in pixels
 * @example fitOf('10 0 100 50', { width: 200, height: 200 }) // => { scale: 2, origin: { x: -20, y: 50 } }
 */
export function fitOf(
  viewBox: string,
  box: { readonly width: number; readonly height: number },
): Fit {
  const [left = 0, top = 0, width = 1, height = 1] = viewBox.split(' ').map(Number);
  const scale = Math.min(box.width / width, box.height / height);
  return {
    scale,
    origin: {
      x: (box.width - width * scale) / 2 - left * scale,
      y: (box.height - height * scale) / 2 - top * scale,
    },
  };
}
