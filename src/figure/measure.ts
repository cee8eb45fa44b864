import type { LocalizedText } from '../components/Localized';
import { textWidth, type Weight } from '../typeface/width';
import type { Box, Point } from './geometry';
import { lineHeight, type Lines, textSize } from './text';
import { wrap } from './wrap';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

export const laneStyle: TextStyle = { size: textSize.lane, weight: 600 };
export const nodeStyle: TextStyle = { size: textSize.node, weight: 600 };
/** What is not a name: the rules of rejections, the labels of connections, the statements about the network. */
export const plainStyle: TextStyle = { size: textSize.lane, weight: 400 };

/** How far a line extends above and below its baseline, as fractions of its size. */
const ascent = 0.95;
const descent = 0.28;

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

/** A label whose first baseline is at `y`, broken into lines that fit `width`. */
export function label(
  text: LocalizedText,
  style: TextStyle,
  at: Point & { readonly anchor: Lines['anchor']; readonly width: number },
): Lines {
  const { lines, lang } = fit(text, style, at.width);
  return { x: at.x, y: at.y, anchor: at.anchor, lines, ...(lang && { lang }) };
}

/** The same label, vertically centred on `y`. */
export function centred(lines: Lines, y: number, style: TextStyle): Lines {
  const middle = textBox({ ...lines, y: 0 }, style);
  return { ...lines, y: Math.round(y - middle.y - middle.height / 2) };
}
