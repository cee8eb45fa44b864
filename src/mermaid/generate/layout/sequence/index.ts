import { centred, nodeStyle } from '../../../../figure/measure';
import { lineHeight } from '../../../../figure/text';
import type { CardShape, Drawing, MermaidFigure } from '../../../figure';
import type { Sequence } from '../../model';
import { widest } from '../widest';
import { type Budget, budgetsFor } from './budget';
import { type Column, columnsOf, margin } from './columns';
import { clearOf, lifelinesOf } from './lifelines';
import { closeActivation, placeItems } from './rows';
import { type Bounds, boundsOf, emptySheet, type Frame, type Sheet } from './sheet';

type Drawings = Pick<MermaidFigure, 'wide' | 'narrow'>;

/** The drawings of a sequence: for a column, and unless that one serves both, for a phone. */
export function drawSequence(sequence: Sequence): Drawings {
  const wide = firstThatFits(sequence, widest.wide);
  if (wide.width <= widest.narrow) return { wide };
  const narrow = firstThatFits(sequence, widest.narrow);
  return narrow.width < wide.width ? { wide, narrow } : { wide };
}

/** The drawing of the first budget that is narrow enough, or the narrowest of all. */
function firstThatFits(sequence: Sequence, limit: number): Drawing {
  const drawings: Drawing[] = [];
  for (const budget of budgetsFor(limit)) {
    const drawing = drawingOf(sequence, budget);
    if (drawing.width <= limit) return drawing;
    drawings.push(drawing);
  }
  const [narrowest] = drawings.toSorted((a, b) => a.width - b.width);
  if (!narrowest) throw new Error('there is no budget');
  return narrowest;
}

/** Between the border of the drawing and what is in it. */
const edge = 4;
const stairGap = 6;
const stair = 30;

function drawingOf(sequence: Sequence, budget: Budget): Drawing {
  const columns = columnsOf(sequence, budget);
  const bounds = budget.limit === undefined ? undefined : lifelineBounds(columns);
  const headsHeight = headsHeightOf(columns, budget);
  const draft = placed(sequence, { columns, budget, bounds }, headsHeight);
  const { left, right } = extent(draft, columns, budget);
  const moved = columns.map((column) => ({ ...column, x: column.x - left + edge }));
  const width = right - left + 2 * edge;
  const frame = {
    columns: moved,
    budget,
    bounds: bounds && { left: bounds.left - left + edge, right: bounds.right - left + edge },
  };
  const sheet = placed(sequence, frame, headsHeight);
  const cards = cardsOf(moved, budget, width - edge, headsHeight);
  const height = sheet.y + 14;
  const { edges, labels } = sheet;
  return {
    width,
    height,
    ...given(
      'bands',
      sheet.bands.toSorted((a, b) => a.depth - b.depth),
    ),
    lifelines: lifelinesOf(moved, cards, sheet, height - edge),
    ...given('activations', clearOf(sheet.activations, sheet)),
    ...given('dividers', sheet.dividers),
    edges,
    cards,
    ...given('notes', sheet.notes),
    ...given('blockLabels', sheet.blockLabels),
    labels,
  };
}

/** A property of a drawing, left out if there is nothing in it. */
const given = (name: keyof Drawing, list: readonly unknown[]) =>
  list.length === 0 ? undefined : { [name]: list };

function placed(sequence: Sequence, frame: Frame, headsHeight: number): Sheet {
  const y = headsHeight + 8;
  const sheet = emptySheet({ y, lastArrow: y, open: new Map() });
  placeItems(sequence.items, sheet, frame);
  for (const [id, starts] of sheet.open) {
    while (starts.length > 0) closeActivation(id, sheet.y, sheet, frame);
  }
  return sheet;
}

function lifelineBounds(columns: readonly Column[]): Bounds {
  const [first, last] = [columns.at(0)?.x ?? 0, columns.at(-1)?.x ?? 0];
  return { left: first - margin + edge, right: last + margin - edge };
}

function extent(sheet: Sheet, columns: readonly Column[], budget: Budget): Bounds {
  const lines = lifelineBounds(columns);
  const body = boundsOf(sheet) ?? lines;
  const left = Math.min(
    body.left,
    lines.left,
    ...(budget.heads === 'row' ? columns.map(leftOf) : []),
  );
  const rights = columns.map((column) =>
    budget.heads === 'row' ? leftOf(column) + column.width : left + column.width,
  );
  return { left, right: Math.max(body.right, lines.right, ...rights) };
}

const leftOf = ({ x, width }: Column) => x - width / 2;

function headsHeightOf(columns: readonly Column[], { heads }: Budget): number {
  const lines = Math.max(1, ...columns.map(({ name }) => name.lines.length));
  if (heads === 'row') return edge + Math.max(40, lines * lineHeight + 22);
  const heights = columns.map((column) => stairHeight(column) + stairGap);
  return edge + heights.reduce((sum, height) => sum + height, 0) - stairGap;
}

const stairHeight = ({ name }: Column) => stair + Math.max(0, name.lines.length - 1) * lineHeight;

/** The participants, side by side or each in a row of its own. */
function cardsOf(
  columns: readonly Column[],
  { heads }: Budget,
  right: number,
  headsHeight: number,
): readonly CardShape[] {
  let y: number = edge;
  return columns.map((column): CardShape => {
    const { participant, name, width } = column;
    const height = heads === 'row' ? headsHeight - edge : stairHeight(column);
    const start = heads === 'row' ? leftOf(column) : Math.min(column.x - margin, right - width);
    const box = { x: Math.max(edge, Math.floor(start)), y, width, height };
    if (heads === 'stairs') y += height + stairGap;
    const place = participant.kind
      ? ({ x: box.x + 24, anchor: 'start' } as const)
      : ({ x: box.x + width / 2, anchor: 'middle' } as const);
    const label = centred({ ...place, y: 0, lines: name.lines }, box.y + height / 2, nodeStyle);
    return { box, label, ...(participant.kind && { kind: participant.kind }) };
  });
}
