import type { Box, Point } from '../figure/geometry';
import type { Layout } from './figure';

/** The visible part of a figure: the magnification, and the middle, as fractions of its size. */
export interface Zoom {
  readonly scale: number;
  readonly middle: Point;
}

type Size = Pick<Box, 'width' | 'height'> & Pick<Layout, 'above'>;

export const whole: Zoom = { scale: 1, middle: { x: 0.5, y: 0.5 } };
const most = 6;

/** The `viewBox` of a zoomed figure.
 * @example viewBox({ width: 100, height: 50 }, whole) // => '0 0 100 50' */
export function viewBox(size: Size, zoom: Zoom): string {
  const { x, y, width, height } = frame(size, zoom);
  return [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');
}

function frame({ width, height, above = 0 }: Size, { scale, middle }: Zoom): Box {
  const all = height + above;
  const [w, h] = [width / scale, all / scale];
  return { x: middle.x * width - w / 2, y: middle.y * all - h / 2 - above, width: w, height: h };
}

/** Limits a zoom to the figure. */
function kept({ scale, middle }: Zoom): Zoom {
  const allowed = Math.min(Math.max(scale, 1), most);
  const half = 0.5 / allowed;
  const inside = (value: number) => Math.min(Math.max(value, half), 1 - half);
  return { scale: allowed, middle: { x: inside(middle.x), y: inside(middle.y) } };
}

/**
 * Zooms in or out, around a point that does not move.
 * @param around as fractions of the figure's size; the middle of the screen by default
 * @example zoomBy(whole, 2).scale // => 2
 */
export function zoomBy(zoom: Zoom, factor: number, around: Point = zoom.middle): Zoom {
  const scale = Math.min(Math.max(zoom.scale * factor, 1), most);
  const share = zoom.scale / scale;
  const toward = (from: number, to: number) => to + (from - to) * share;
  return kept({
    scale,
    middle: { x: toward(zoom.middle.x, around.x), y: toward(zoom.middle.y, around.y) },
  });
}

/** Pans by fractions of the visible part. */
export function panBy({ scale, middle }: Zoom, by: Point): Zoom {
  return kept({ scale, middle: { x: middle.x - by.x / scale, y: middle.y - by.y / scale } });
}

/** Pans by the minimum that shows a box, if it is not visible. */
export function reveal(zoom: Zoom, size: Size, box: Box): Zoom {
  const shown = frame(size, zoom);
  const into = (start: number, length: number, from: number, extent: number): number => {
    const before = start - from;
    const after = start + length - (from + extent);
    if (before < 0) return before;
    return Math.max(0, after);
  };
  return kept({
    scale: zoom.scale,
    middle: {
      x: zoom.middle.x + into(box.x, box.width, shown.x, shown.width) / size.width,
      y: zoom.middle.y + into(box.y, box.height, shown.y, shown.height) / size.height,
    },
  });
}
