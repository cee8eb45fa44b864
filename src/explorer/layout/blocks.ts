import type { Box, Lines, Point } from '../figure';
import { textWidth, type Weight } from '../../typeface/width';
import { wrap } from './wrap';
import type { LocalizedText } from '../../components/Localized';
import { lineHeight } from '../figure';

/** How far a line extends above and below its baseline, as fractions of its size. */
const ascent = 0.95;
const descent = 0.28;

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

/** A label broken into lines that fit `width`, with the width that it may need. */
export function fit(
  { text, lang }: LocalizedText,
  style: TextStyle,
  width: number,
): { readonly lines: readonly string[]; readonly lang?: 'en'; readonly width: number } {
  const measure = (line: string) => textWidth(line, style.size, style.weight);
  const lines = wrap(text, width, measure);
  return { lines, ...(lang && { lang }), width: Math.ceil(Math.max(...lines.map(measure))) };
}

/** The maximum box of a text on screen. */
export function textBox({ x, y, anchor, lines }: Lines, { size, weight }: TextStyle): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
  return {
    x: anchor === 'middle' ? x - width / 2 : x,
    y: y - size * ascent,
    width,
    height: (lines.length - 1) * lineHeight + size * (ascent + descent),
  };
}

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
export const center = (box: Box): Point => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

export function grow(box: Box, by: number): Box {
  return {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  };
}

export function contains(outer: Box, box: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    right(box) <= right(outer) &&
    bottom(box) <= bottom(outer)
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

/** Whether a horizontal or vertical leg passes through the inside of a box. */
export function crosses(box: Box, a: Point, b: Point): boolean {
  return (
    Math.max(a.x, b.x) > box.x &&
    Math.min(a.x, b.x) < right(box) &&
    Math.max(a.y, b.y) > box.y &&
    Math.min(a.y, b.y) < bottom(box)
  );
}
