import type { Box } from '../../../../figure/geometry';
import { lineHeight, type Lines } from '../../../../figure/text';
import type { Activation, Item, Message, Note } from '../../model';
import { placeBlock } from './block';
import type { Fitted } from '../text';
import { labelMargin, labelLines, note, selfLoop } from './columns';
import { bar, type Frame, type Sheet } from './sheet';

const rowGap = 10;
/** From the baseline of the last line of a label to its arrow, and from the top of a line to its baseline. */
const lift = 7;
const ascent = 12;

/** Writes items on a sheet, one below the other. */
export function placeItems(items: readonly Item[], sheet: Sheet, frame: Frame, depth = 0): void {
  items.forEach((item, i) => {
    switch (item.type) {
      case 'message':
        placeMessage(item, items[i + 1], sheet, frame);
        break;
      case 'note':
        placeNote(item, sheet, frame);
        break;
      case 'block':
        placeBlock(item, sheet, frame, depth, placeItems);
        break;
      case 'activate':
      case 'deactivate':
        placeActivation(item, sheet, frame);
        break;
    }
  });
}

function placeMessage(message: Message, next: Item | undefined, sheet: Sheet, frame: Frame): void {
  const { line, heads } = message;
  const ends = { none: [], end: ['last'], both: ['first', 'last'] } as const;
  const label = labelLines(message, frame.budget);
  const [from, to] = [xOf(message.from, frame), xOf(message.to, frame)];
  sheet.y += rowGap;
  const y = sheet.y + Math.max(0, label.lines.length - 1) * lineHeight + ascent + lift;
  if (label.lines.length > 0) {
    const at = { y: sheet.y + ascent, lines: label.lines };
    sheet.labels.push(labelOf(at, label.width, { from, to }, frame));
  }
  const activated = next?.type === 'activate' && next.participant === message.to ? 1 : 0;
  const edge = { line, ends: ends[heads] };
  if (from === to) {
    const start = from + borderOf(message.from, 1, sheet);
    const end = to + borderOf(message.to, 1, sheet, activated);
    const [far, low] = [Math.max(start, end) + selfLoop.width, y + selfLoop.height];
    const points = [
      { x: start, y },
      { x: far, y },
      { x: far, y: low },
      { x: end, y: low },
    ];
    sheet.edges.push({ ...edge, points });
    sheet.lastArrow = low;
  } else {
    const side = to > from ? 1 : -1;
    const start = from + side * borderOf(message.from, side, sheet);
    const end = to - side * borderOf(message.to, side === 1 ? -1 : 1, sheet, activated);
    sheet.edges.push({
      ...edge,
      points: [
        { x: start, y },
        { x: end, y },
      ],
    });
    sheet.lastArrow = y;
  }
  sheet.y = sheet.lastArrow + 8;
}

/** From a lifeline to the border of its activations, on one side. */
function borderOf(id: string, side: 1 | -1, sheet: Sheet, more = 0): number {
  const open = (sheet.open.get(id)?.length ?? 0) + more;
  if (open === 0) return 0;
  return side === 1 ? bar * open : bar;
}

/** Beside the first lifeline for a message to oneself; otherwise between lifelines, where it fits between two. */
function labelOf(
  at: Pick<Lines, 'y' | 'lines'>,
  width: number,
  { from, to }: { readonly from: number; readonly to: number },
  frame: Frame,
): Lines {
  if (from === to) {
    const x = from + labelMargin;
    const last = frame.bounds ? frame.bounds.right - width : x;
    return { ...at, x: Math.round(Math.min(x, last)), anchor: 'start' };
  }
  const middle = Math.round(middleFor(width, from, to, frame));
  if (!frame.bounds) return { ...at, x: middle, anchor: 'middle' };
  const { left, right } = frame.bounds;
  const inside = Math.min(Math.max(middle, left + width / 2), right - width / 2);
  return { ...at, x: Math.round(inside), anchor: 'middle' };
}

/** The middle of the first space between two lifelines, from the sender, that a label fits; or of the whole arrow. */
function middleFor(width: number, from: number, to: number, { columns }: Frame): number {
  const passed = columns.map(({ x }) => x).filter((x) => (x - from) * (x - to) <= 0);
  const ordered = from < to ? passed : passed.toReversed();
  const spaces = ordered.slice(1).map((x, i) => [ordered[i] ?? x, x] as const);
  const space = spaces.find(([a, b]) => Math.abs(b - a) >= width + 2 * labelMargin);
  const [a, b] = space ?? [from, to];
  return (a + b) / 2;
}

function placeNote(item: Note, sheet: Sheet, frame: Frame): void {
  const label = noteIn(item, frame);
  const width = label.width + 2 * note.padding;
  const height = label.lines.length * lineHeight + 12;
  sheet.y += rowGap;
  const x = Math.round(noteX(item, width, frame));
  const [from, to] = [xOf(item.from, frame), xOf(item.to, frame)];
  const span = Math.abs(to - from) + 2 * note.margin;
  const isWide = item.side === 'over' && from !== to && span > width;
  const box: Box = isWide
    ? { x: Math.min(from, to) - note.margin, y: sheet.y, width: span, height }
    : { x, y: sheet.y, width, height };
  const text = { x: Math.round(box.x + box.width / 2), y: sheet.y + 6 + ascent };
  sheet.notes.push({ box, label: { ...text, anchor: 'middle', lines: label.lines } });
  sheet.y += height;
}

/** A note over several participants is as wide as they are apart. */
function noteIn(item: Note, frame: Frame): Fitted {
  const span = Math.abs(xOf(item.from, frame) - xOf(item.to, frame));
  if (item.side !== 'over' || span < frame.budget.label) return labelLines(item, frame.budget);
  return labelLines(item, { label: span + 2 * note.margin - 2 * note.padding });
}

function noteX({ side, from, to }: Note, width: number, frame: Frame): number {
  const [a, b] = [xOf(from, frame), xOf(to, frame)];
  const x = {
    left: a - note.margin - width,
    right: a + note.margin,
    over: (a + b - width) / 2,
  }[side];
  if (!frame.bounds) return x;
  return Math.max(frame.bounds.left, Math.min(x, frame.bounds.right - width));
}

function placeActivation({ type, participant }: Activation, sheet: Sheet, frame: Frame): void {
  const starts = sheet.open.get(participant) ?? [];
  sheet.open.set(participant, starts);
  if (type === 'activate') starts.push(sheet.lastArrow);
  else closeActivation(participant, sheet.lastArrow, sheet, frame);
}

/** Draws the innermost open activation of a participant, which ends at `y`. */
export function closeActivation(id: string, y: number, sheet: Sheet, frame: Frame): void {
  const starts = sheet.open.get(id) ?? [];
  const start = starts.pop();
  if (start === undefined) return;
  const x = xOf(id, frame) - bar + bar * starts.length;
  sheet.activations.push({ x, y: start, width: 2 * bar, height: Math.max(12, y - start) });
}

function xOf(id: string, { columns }: Frame): number {
  return columns.find(({ participant }) => participant.id === id)?.x ?? 0;
}
