import { icons } from '../figure/icons';
import { meaningOf, outlineOf } from '../figure/outline';
import { wrap } from '../figure/wrap';
import type { RequestPath, Stop } from '../explorer/request-path';
import { textWidth } from '../typeface/width';
import { capHeight, colours, contentWidth, frame, textAt } from './frame';

/** The figure of a scenario, with the words before the components that it does not draw. */
export interface PathFigure extends RequestPath {
  readonly also: string;
}

/** The sizes of a figure; those of its boxes are for a scale of 1. */
const box = { width: 240, height: 86, inset: 16, icon: 30, name: 20, line: 23 } as const;
const gap = { between: 37, rows: 30 } as const;
const remark = { size: 18, lineHeight: 24, apart: 6 } as const;
/** How much larger a box is than a card of a figure. */
const enlarged = 1.5;
const textX = box.inset + box.icon + 12;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Grid {
  readonly rows: number;
  readonly inRow: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Three boxes in one row are large. */
function gridOf({ stops }: Pick<RequestPath, 'stops'>): Grid {
  const rows = Math.ceil(stops.length / 4);
  const inRow = Math.ceil(stops.length / rows);
  const across = Math.max(3, inRow);
  const width = (contentWidth - (across - 1) * gap.between) / across;
  const scale = rows === 1 ? width / box.width : 1;
  return { rows, inRow, width, height: scale * box.height, scale };
}

export const isOneRow = (path: Pick<RequestPath, 'stops'>): boolean => gridOf(path).rows === 1;

/** The names of the other components, in lines that break between names. */
function othersOf({ others, also }: PathFigure): readonly string[] {
  if (others.length === 0) return [];
  const names = others.map((name) => name.replaceAll(' ', '\u00a0'));
  const measure = (line: string) => textWidth(line, remark.size, 400);
  return wrap(`${also}${names.join(', ')}`, contentWidth, measure);
}

/** The height of a figure. */
export function figureHeight(path: PathFigure): number {
  const { rows, height } = gridOf(path);
  const { length } = othersOf(path);
  const remarks = length === 0 ? 0 : remark.apart + length * remark.lineHeight;
  return rows * height + (rows - 1) * gap.rows + remarks;
}

/**
 * Boxes in rows of equal length, and below them the names of the other components:
 *
 *   [ ] → [ ] → [ ]
 *    ┌───────────┘
 *   [ ] → [ ]
 *   Other components: …
 */
export function pathFigure(path: PathFigure, top: number): string {
  const grid = gridOf(path);
  const { inRow, width, height } = grid;
  const placed = path.stops.map((stop, i) => ({
    stop,
    x: frame.left + (i % inRow) * (width + gap.between),
    y: top + Math.floor(i / inRow) * (height + gap.rows),
  }));
  const arrows = placed.slice(1).map((to, i) => arrow(placed[i] ?? to, to, grid));
  const boxes = placed.map(
    ({ stop, x, y }) =>
      `<g transform="translate(${x} ${y}) scale(${grid.scale})">${boxOf(stop, width / grid.scale)}</g>`,
  );
  const end = top + figureHeight(path);
  const others = othersOf(path).map((line, i, lines) =>
    textAt(line, {
      y: end - (lines.length - 1 - i) * remark.lineHeight,
      size: remark.size,
      weight: 400,
      fill: colours.muted,
    }),
  );
  return `<g fill="none" stroke="${colours.accent}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${arrows.join('')}</g>${boxes.join('')}${others.join('')}`;
}

/** To the right, or from the end of a row to the start of the next one. */
function arrow(from: Place, to: Place, { width, height }: Grid): string {
  if (from.y === to.y)
    return `<path d="M${from.x + width} ${from.y + height / 2}H${to.x - 5}m-9 -7l9 7l-9 7"/>`;
  const middle = width / 2;
  return `<path d="M${from.x + middle} ${from.y + height}v${gap.rows / 2 - 3}H${to.x + middle}V${to.y - 5}m-7 -8l7 8l7 -8"/>`;
}

/** Its name beside its icon, and below them the response if it decides it. */
function boxOf({ kind, name, response }: Stop, width: number): string {
  const lines = wrap(name, width - textX - 8, (line) => textWidth(line, box.name, 600));
  const textHeight = box.line * (lines.length + (response ? 1 : 0));
  const baseline = (box.height - textHeight) / 2 + 0.88 * box.name;
  const middle = baseline + ((lines.length - 1) * box.line) / 2 - (capHeight * box.name) / 2;
  const isRefused = response?.isRefused === true;
  const status =
    response &&
    textAt(response.status, {
      x: box.inset,
      y: baseline + box.line * lines.length + 3,
      size: 17,
      weight: 600,
      fill: isRefused ? colours.rejection : colours.accent,
    });
  const named = lines.map((line, i) =>
    textAt(line, {
      x: textX,
      y: baseline + i * box.line,
      size: box.name,
      weight: 600,
      fill: colours.ink,
    }),
  );
  const meaning = meaningOf(kind);
  const outline = outlineOf(meaning, { width: width / enlarged, height: box.height / enlarged });
  const border = `transform="scale(${enlarged})" stroke="${isRefused ? colours.rejection : colours.line}" stroke-width="${2 / enlarged}"`;
  return `<path d="${outline.card}" ${border} fill="${colours.card}"/><path d="${outline.lines}" ${border} fill="none"/><path transform="translate(${box.inset} ${middle - box.icon / 2}) scale(${box.icon / 24})" d="${icons[kind]}" fill="none" stroke="${meaning ? colours[meaning] : colours.accent}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>${named.join('')}${status ?? ''}`;
}
