import type { Box } from '../../../../figure/geometry';
import { plainStyle } from '../../../../figure/measure';
import { lineHeight } from '../../../../figure/text';
import { textWidth } from '../../../../typeface/width';
import type { BlockLabel, BlockWord } from '../../../figure';
import type { Block, Item, Section } from '../../model';
import { fitLabel } from '../text';
import { bar, boundsOf, emptySheet, type Frame, type Sheet } from './sheet';

/** Between the border of a block and what is in it. */
const side = 14;
const above = 12;
const below = 10;

/** Space for the word of a block and the space after it, in each language of the site. */
export const wordWidths = {
  loop: 52,
  alt: 84,
  else: 44,
  opt: 68,
  par: 70,
  and: 34,
  critical: 62,
  option: 50,
  break: 88,
} as const satisfies Record<BlockWord, number>;

/** Writes items on a sheet, one below the other: `placeItems`, which hands itself in. */
type Place = (items: readonly Item[], sheet: Sheet, frame: Frame, depth: number) => void;

/** A block: a band around its items, with a word and a condition above each of its sections. */
export function placeBlock(
  block: Block,
  sheet: Sheet,
  frame: Frame,
  depth: number,
  placeItems: Place,
): void {
  const draft = emptySheet(sheet);
  for (const { items } of block.sections) placeItems(items, draft, frame, depth + 1);
  const { left, width } = sidesOf(block, draft, frame);
  sheet.y += above;
  const top = sheet.y;
  block.sections.forEach((section, i) => {
    if (i > 0) {
      sheet.y += below;
      sheet.dividers.push({ y: sheet.y, from: left, to: left + width });
    }
    const x = textStart(left, sheet, frame);
    const lines = conditionLines(section, left + width - side - x);
    sheet.blockLabels.push({ word: section.word, lines, x, y: sheet.y + 20, depth });
    sheet.y += 10 + Math.max(1, lines.length) * lineHeight;
    sheet.lastArrow = sheet.y;
    placeItems(section.items, sheet, frame, depth + 1);
  });
  sheet.y += below;
  const box = { x: left, y: top, width, height: sheet.y - top };
  sheet.bands.push({ box, depth });
}

/** Around all that is in the block. A draft shows how wide, as items have the same places from left to right at any height. */
function sidesOf(block: Block, draft: Sheet, frame: Frame) {
  const first = frame.columns.at(0)?.x ?? 0;
  const inside = boundsOf(draft) ?? { left: first, right: frame.columns.at(-1)?.x ?? first };
  const widths = block.sections.map((section) => leastWidth(section, frame));
  const inner = Math.max(inside.right - inside.left, ...widths);
  return { left: inside.left - side, width: inner + 2 * side };
}

/** The word and the condition in one line, or if that is long, in several. */
function leastWidth({ word, condition }: Section, { budget }: Frame): number {
  const start = wordWidths[word];
  const whole = start + fitLabel(condition, plainStyle, Infinity).width;
  const longestWord = fitLabel(condition, plainStyle, 0).width;
  return Math.max(start, longestWord, Math.min(whole, 1.5 * budget.label));
}

/** To the right of a lifeline that is near, and of its activations. */
function textStart(left: number, sheet: Sheet, { columns }: Frame): number {
  const near = columns.find(({ x }) => x >= left && x < left + 3 * side);
  if (!near) return left + side;
  return near.x + 8 + bar * (sheet.open.get(near.participant.id)?.length ?? 0);
}

/** The condition, of which the first line is beside the word. */
function conditionLines({ word, condition }: Section, width: number): readonly string[] {
  const measure = (line: string) => textWidth(line, plainStyle.size, plainStyle.weight);
  const lines = [''];
  condition.forEach((part, i) => {
    if (i > 0) lines.push('');
    for (const each of part.split(' ')) {
      const last = lines.at(-1) ?? '';
      const joined = last === '' ? each : `${last} ${each}`;
      const start = lines.length === 1 ? wordWidths[word] : 0;
      if (start + measure(joined) <= width || (last === '' && start === 0))
        lines.splice(-1, 1, joined);
      else lines.push(each);
    }
  });
  return condition.length === 0 ? [] : lines;
}

/** The box of a word and its condition. */
export function blockLabelBox({ word, x, y, lines }: BlockLabel): Box {
  const [first = '', ...rest] = lines;
  const widths = [
    wordWidths[word] + textWidth(first, plainStyle.size, plainStyle.weight),
    ...rest.map((line) => textWidth(line, plainStyle.size, plainStyle.weight)),
  ];
  const height = Math.max(1, lines.length) * lineHeight;
  return { x, y: y - 12, width: Math.max(...widths), height };
}
