import { wrap } from '../figure/wrap';
import { textWidth } from '../typeface/width';
import { contentWidth } from './frame';

/** The space of a title. */
interface TitleSpace {
  readonly height: number;
  /** The size of a short title. */
  readonly largest: number;
  readonly lines: number;
}

interface FittedTitle {
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: readonly string[];
}

const lineHeight = 1.16;
const smallest = 24;
const shrink = 2;

const widthOf = (line: string, size: number): number => textWidth(line, size, 600);

/** A title in the largest size in which it fits, in lines of similar width. One that fits in no size is cut. */
export function fittedTitle(title: string, space: TitleSpace): FittedTitle {
  let size = space.largest;
  while (size > smallest && !isFitting(title, size, space)) size -= shrink;
  const lines = isFitting(title, size, space)
    ? wrap(title, contentWidth, (line) => widthOf(line, size))
    : [cut(title, size)];
  return { size, lineHeight: lineHeight * size, lines };
}

function isFitting(title: string, size: number, { lines, height }: TitleSpace): boolean {
  const most = Math.min(lines, Math.floor(height / (lineHeight * size)));
  return filledLines(title, size) <= most;
}

/** The number of lines that a title needs at least; infinite if a word is wider than a line. */
function filledLines(title: string, size: number): number {
  const space = widthOf(' ', size);
  let [lines, end] = [1, -space];
  for (const word of title.split(' ')) {
    const width = widthOf(word, size);
    if (width > contentWidth) return Infinity;
    const isRoom = end + space + width <= contentWidth;
    end = isRoom ? end + space + width : width;
    if (!isRoom) lines += 1;
  }
  return lines;
}

/** As much of a title as fits one line. */
function cut(title: string, size: number): string {
  const characters = Array.from(title);
  while (widthOf(`${characters.join('')}…`, size) > contentWidth) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
