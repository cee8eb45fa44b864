import { type Box, bottom, grow, right } from '../../../../figure/geometry';
import { plainStyle, textBox } from '../../../../figure/measure';
import type { CardShape, Lifeline, Range } from '../../../figure';
import type { Column } from './columns';
import { blockLabelBox } from './block';
import type { Sheet } from './sheet';

type Texts = Pick<Sheet, 'labels' | 'blockLabels'>;

/** The lifelines below their cards, without the pieces on which a text is. */
export function lifelinesOf(
  columns: readonly Column[],
  cards: readonly CardShape[],
  texts: Texts,
  end: number,
): readonly Lifeline[] {
  const boxes = textBoxes(texts);
  return columns.map(({ x }, i) => {
    const box = cards[i]?.box;
    return { x, pieces: piecesOf([box ? bottom(box) : 0, end], rangesAt({ x, width: 0 }, boxes)) };
  });
}

/** Activations, without the pieces on which a text is. */
export function clearOf(activations: readonly Box[], texts: Texts): readonly Box[] {
  const boxes = textBoxes(texts);
  return activations.flatMap((bar) =>
    piecesOf([bar.y, bottom(bar)], rangesAt(bar, boxes)).map(([from, to]) => ({
      ...bar,
      y: from,
      height: to - from,
    })),
  );
}

function textBoxes({ labels, blockLabels }: Texts): readonly Box[] {
  return [
    ...labels.map((label) => textBox(label, plainStyle)),
    ...blockLabels.map(blockLabelBox),
  ].map((box) => grow(box, 2));
}

/** The ranges, from top to bottom, of what is on a line or bar. */
const rangesAt = (
  { x, width }: Pick<Box, 'x' | 'width'>,
  boxes: readonly Box[],
): readonly Range[] =>
  boxes
    .filter((box) => box.x < x + width && x < right(box))
    .map((box): Range => [Math.floor(box.y), Math.ceil(bottom(box))])
    .toSorted(([a], [b]) => a - b);

const shortest = 8;

/** @example piecesOf([0, 30], [[10, 20]]) // => [[0, 10], [20, 30]] */
function piecesOf([from, to]: Range, gaps: readonly Range[]): readonly Range[] {
  const pieces: Range[] = [];
  let start = from;
  for (const [gapFrom, gapTo] of gaps.filter((gap) => gap[0] < to)) {
    if (gapFrom > start) pieces.push([start, Math.min(gapFrom, to)]);
    start = Math.max(start, gapTo);
  }
  // What is left between two texts is too short to be seen as a line.
  return [...pieces, [start, to] as const].filter(([a, b]) => b - a >= shortest);
}
