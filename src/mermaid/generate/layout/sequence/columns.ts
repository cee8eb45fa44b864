import { nodeStyle, plainStyle } from '../../../../figure/measure';
import type { Item, Label, Message, Note, Participant, Sequence } from '../../model';
import { fitLabel, type Fitted } from '../text';
import type { Budget } from './budget';

/** Between a lifeline and the label of an arrow that starts or ends there. */
export const labelMargin = 14;
/** How far the arrow of a message to oneself goes to the right, and down. */
export const selfLoop = { width: 26, height: 18 } as const;
/** Between the text of a note and its border, and between a note and a lifeline beside it. */
export const note = { padding: 10, margin: 10 } as const;
/** Between two cards side by side. */
const cardGap = 12;
const cardSide = 12;
const iconWidth = 24;
/** The closest that two lifelines are. */
const closest = 36;

/** A participant with its lifeline. */
export interface Column {
  readonly participant: Participant;
  readonly name: Fitted;
  /** The width of its card. */
  readonly width: number;
  readonly x: number;
}

/** The lifelines, far enough from each other for all that is between them. */
export function columnsOf({ participants, items }: Sequence, budget: Budget): readonly Column[] {
  const heads = participants.map((participant) => headOf(participant, budget));
  const gaps = heads.slice(1).map((head, i) => {
    if (budget.heads === 'stairs') return closest;
    return Math.max(closest, ((heads[i]?.width ?? 0) + head.width) / 2 + cardGap);
  });
  const ids = participants.map(({ id }) => id);
  const needs = flat(items).flatMap((item) => needsOf(item, ids, budget));
  // The shortest first: what they add is then of use for the longer ones.
  for (const { from, to, length } of needs.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const inside = gaps.slice(from, to);
    const missing = length - inside.reduce((sum, gap) => sum + gap, 0);
    if (missing <= 0) continue;
    for (let i = from; i < to; i += 1) gaps[i] = (gaps[i] ?? 0) + missing / (to - from);
  }
  const fitting = budget.limit === undefined ? gaps : squeezed(gaps, budget.limit);
  let x = 0;
  return heads.map((head, i) => {
    x += i === 0 ? 0 : (fitting[i - 1] ?? 0);
    return { ...head, x: Math.round(x) };
  });
}

/** Space beside the first and last lifeline of a drawing whose lifelines are moved together. */
export const margin = 14;

/** Lifelines that are together no further apart than a width. */
function squeezed(gaps: readonly number[], most: number): readonly number[] {
  const sum = gaps.reduce((total, gap) => total + gap, 0);
  return sum <= most ? gaps : gaps.map((gap) => (gap * most) / sum);
}

function headOf(participant: Participant, budget: Budget): Omit<Column, 'x'> {
  const name = fitLabel(participant.label, nodeStyle, budget.name);
  const sides = participant.kind ? iconWidth + cardSide : 2 * cardSide;
  return { participant, name, width: 2 * Math.ceil((name.width + sides) / 2) };
}

/** A length that the gaps between two columns must have together. */
interface Need {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

function needsOf(item: Message | Note, ids: readonly string[], budget: Budget): readonly Need[] {
  const [a, b] = [ids.indexOf(item.from), ids.indexOf(item.to)];
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const last = ids.length - 1;
  if (item.type === 'message') {
    const width = labelLines(item, budget).width;
    if (from < to) return [{ from, to, length: width + 2 * labelMargin }];
    const length = Math.max(width + labelMargin, selfLoop.width) + labelMargin;
    return from < last ? [{ from, to: from + 1, length }] : [];
  }
  const { width } = labelLines(item, budget);
  const box = width + 2 * note.padding;
  const before = { from: from - 1, to: from };
  const after = { from: to, to: to + 1 };
  const needs =
    item.side === 'left'
      ? [{ ...before, length: box + 2 * note.margin }]
      : item.side === 'right'
        ? [{ ...after, length: box + 2 * note.margin }]
        : from < to
          ? [{ from, to, length: box - 2 * note.margin }]
          : [before, after].map((each) => ({ ...each, length: box / 2 + note.margin }));
  return needs.filter((need) => need.from >= 0 && need.to <= last);
}

/** The label of a message, or the text of a note, in lines. */
export const labelLines = (
  { label }: { readonly label: Label },
  budget: Pick<Budget, 'label'>,
): Fitted => fitLabel(label, plainStyle, budget.label);

/** The messages and notes, also those in blocks. */
export function flat(items: readonly Item[]): readonly (Message | Note)[] {
  return items.flatMap((item) => {
    if (item.type === 'block') return item.sections.flatMap((section) => flat(section.items));
    return item.type === 'message' || item.type === 'note' ? [item] : [];
  });
}
