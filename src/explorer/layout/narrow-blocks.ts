import type { Box } from '../../figure/geometry';
import { lineHeight } from '../../figure/text';
import { fit, laneStyle } from '../../figure/measure';
import { cardHeight } from '../../figure/card-parts';
import {
  callersFirst,
  type Drawing,
  type DrawnComponent,
  type DrawnZone,
  type Lane,
} from './drawing';
import { entranceOf, topToBottom } from './lane-order';
import { type Columns, margins } from './narrow-columns';
import { type Shelf, shelfHeight, shelfPad } from './shelf';
import { bandPad } from './style';

/** Between two cards of a column: space for the label of the connection between them. */
export const rowGap = 34;
const pitch = cardHeight + rowGap;
/** Between two lanes of one column, around the name of the second. */
const bandGap = 12;

/** A component with its place: in the first or the second column, its top at `y`. */
export interface Place {
  readonly component: DrawnComponent;
  readonly column: 0 | 1;
  readonly y: number;
}

/** A zone with its components; those inside the platform have a band. */
export interface Block {
  readonly zone: DrawnZone;
  readonly band?: Box;
  readonly places: readonly Place[];
}

/** The width for the name of a lane above its band: in the first column, it is beside the way of requests. */
export function nameWidth(column: 0 | 1, { cards, text }: Columns): number {
  return column === 0 ? cards[1].x - bandPad - text.x - 6 : cards[1].width + 2 * bandPad;
}

export const nameLines = ({ label }: DrawnZone, column: 0 | 1, columns: Columns): number =>
  fit(label, laneStyle, nameWidth(column, columns)).lines.length;

/** The zones behind the platform in the first column, each with its name below it. */
export function behindBlocks(lanes: readonly Lane[], top: number): readonly Block[] {
  let y = top;
  return lanes.map(({ zone, components }): Block => {
    const places = components.map((component, i): Place => ({
      component,
      column: 0,
      y: y + i * pitch,
    }));
    y += components.length * pitch;
    return { zone, places };
  });
}

/** Each machine in a row at the top; what calls out of it is in the second column. */
export function machineBlocks(lanes: readonly Lane[]): readonly Block[] {
  return lanes.map(({ zone, components }, row) => ({
    zone,
    places: callersFirst(components).map((component, i): Place => ({
      component,
      column: i === 0 ? 1 : 0,
      y: rowTop(row, lanes.length),
    })),
  }));
}

/** The top of a row outside the platform, below the name of its zone and the border of a machine, if there is one. */
const rowTop = (row: number, machines: number): number =>
  lineHeight + 6 + (machines > 0 ? bandPad : 0) + row * pitch;

/**
 * Two by two, the first caller right above what it calls.
 * @param before the number of rows above
 */
export function entranceBlocks(
  lanes: readonly Lane[],
  before: number,
  { connections }: Drawing,
): readonly Block[] {
  const { gates, callers, called } = entranceOf(lanes, connections);
  const [first, ...others] = callers;
  const rest = [...called, ...others].toReversed();
  const last = [...(first ? [first] : []), ...rest.slice(0, 1)];
  const rows = [...pairs(rest.slice(1)).toReversed(), ...(last.length > 0 ? [last] : [])];
  const top = rowTop(before, before);
  const at = (component: DrawnComponent): Place => {
    const row = rows.findIndex((each) => each.includes(component));
    if (row < 0)
      return { component, column: 0, y: top + (rows.length + gates.indexOf(component)) * pitch };
    return { component, column: rows[row]?.[0] === component ? 0 : 1, y: top + row * pitch };
  };
  return lanes.map(({ zone, components }) => ({ zone, places: components.map(at) }));
}

function pairs<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.flatMap((_, i) => (i % 2 === 0 ? [items.slice(i, i + 2)] : []));
}

interface Room {
  readonly drawing: Drawing;
  readonly columns: Columns;
}

/** The lanes of one column, one below the other. */
export function stacked(
  lanes: readonly Lane[],
  column: 0 | 1,
  top: number,
  { drawing, columns }: Room,
): readonly (Block & { readonly band: Box })[] {
  const { x, width } = columns.cards[column];
  let y = top;
  return lanes.map(({ zone, components }, i) => {
    if (i > 0) y += bandGap + lineHeight * nameLines(zone, column, columns);
    const first = y + bandPad;
    const places = topToBottom(components, drawing).map((component, i) => ({
      component,
      column,
      y: first + i * pitch,
    }));
    const end = first + places.length * pitch - rowGap + bandPad;
    const band = { x: x - bandPad, y, width: width + 2 * bandPad, height: end - y };
    y = end;
    return { zone, band, places };
  });
}

/** A storage zone across both columns, with its stores two by two. */
export function shelfAt(
  { zone, components }: Lane,
  y: number,
  { cards, width }: Columns,
): Shelf & Block {
  const rows = pairs(components);
  const x = cards[0].x - bandPad;
  const end = width - margins.band;
  const last = cards[components.length > 1 ? 1 : 0];
  // Calls to the storage and out of the platform run beside the second column.
  const nameEnd = cards[1].x + cards[1].width + bandPad;
  const height = shelfHeight(zone, rows.length, nameEnd - last.x - last.width);
  const band = { x, y, width: end - x, height };
  const places = components.map((component, i): Place => ({
    component,
    column: i % 2 === 0 ? 0 : 1,
    y: y + shelfPad + Math.floor(i / 2) * (cardHeight + lineHeight),
  }));
  return { zone, band, places, nameEnd };
}
