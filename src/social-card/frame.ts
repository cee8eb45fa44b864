import { colourOf } from '../css/tokens';
import { faceName } from '../typeface/files';
import type { Weight } from '../typeface/width';
import { escaped } from '../images/png';

/** The card that https://ogp.me readers crop least; nothing is drawn in its margins. */
export const frame = {
  width: 1200,
  height: 630,
  left: 64,
  right: 1136,
  top: 54,
  bottom: 576,
  /** Where the last line begins, with the space above it. */
  foot: 540,
} as const;

export const contentWidth = frame.right - frame.left;

const colour = (token: string) => colourOf('dark', token);

/** Those of the dark theme. */
export const colours = {
  ground: colour('--site-ground'),
  card: colour('--site-card'),
  line: colour('--site-line'),
  muted: colour('--site-muted'),
  ink: colour('--site-ink'),
  accent: colour('--site-accent'),
  rejection: colour('--site-rejection'),
  async: colour('--site-async'),
  storage: colour('--site-storage'),
} as const;

/** The height of capital letters of the typeface, in ems. */
export const capHeight = 0.698;

interface TextStyle {
  readonly x?: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor?: 'start' | 'end';
}

/** A line of text. The shorthand `font` would have no effect. */
export function textAt(
  line: string,
  { x = frame.left, y, size, weight, fill, anchor = 'start' }: TextStyle,
): string {
  return `<text x="${x}" y="${y}" font-family="${faceName}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escaped(line)}</text>`;
}
