import { type Box, right } from '../../../../figure/geometry';
import { plainStyle, textBox } from '../../../../figure/measure';
import type { Lines } from '../../../../figure/text';
import type { BandShape, BlockLabel, Divider, EdgeShape, NoteShape } from '../../../figure';
import type { Budget } from './budget';
import type { Column } from './columns';

/** Half the width of an activation, and how far one inside another is moved. */
export const bar = 4;

/** What a sequence is drawn on, from top to bottom. Only `placeItems` and what it calls write on it. */
export interface Sheet {
  /** Where the next row starts. */
  y: number;
  /** Where the last arrow ends: activations start and end there. */
  lastArrow: number;
  readonly edges: EdgeShape[];
  readonly labels: Lines[];
  readonly notes: NoteShape[];
  readonly bands: BandShape[];
  readonly dividers: Divider[];
  readonly blockLabels: BlockLabel[];
  readonly activations: Box[];
  /** Where the open activations of each participant have started, outermost first. */
  readonly open: Map<string, number[]>;
}

/** An empty sheet, at the same place and with the same open activations as another one. */
export function emptySheet(at: Pick<Sheet, 'y' | 'lastArrow' | 'open'>): Sheet {
  return {
    y: at.y,
    lastArrow: at.lastArrow,
    edges: [],
    labels: [],
    notes: [],
    bands: [],
    dividers: [],
    blockLabels: [],
    activations: [],
    open: new Map([...at.open].map(([id, starts]) => [id, [...starts]])),
  };
}

/** A range from left to right. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** The range of everything on a sheet; undefined if nothing is. */
export function boundsOf(sheet: Sheet): Bounds | undefined {
  const boxes = [
    ...sheet.labels.map((label) => textBox(label, plainStyle)),
    ...[...sheet.notes, ...sheet.bands].map(({ box }) => box),
    ...sheet.activations,
  ];
  const ends = sheet.edges.flatMap(({ points }) => points.map(({ x }) => x));
  const all = [...ends, ...boxes.flatMap((box) => [box.x, right(box)])];
  if (all.length === 0) return undefined;
  return { left: Math.floor(Math.min(...all)), right: Math.ceil(Math.max(...all)) };
}

/** What the rows of a sequence are placed between. */
export interface Frame {
  readonly columns: readonly Column[];
  readonly budget: Budget;
  /** Where labels have to end, if lifelines were moved together. */
  readonly bounds?: Bounds | undefined;
}
