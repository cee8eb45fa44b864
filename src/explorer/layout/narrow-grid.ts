import { type Box, lineHeight } from '../figure';
import { bottom, fit } from './blocks';
import type { Drawing, DrawnComponent, DrawnZone, Lane } from './drawing';
import { entranceOf, topToBottom, laneGroups } from './lane-order';
import { columnsOf, type Columns, margins } from './narrow-columns';
import { cardHeight } from './card';
import { type Shelf, shelfHeight, shelfPad } from './shelf';
import { bandPad, laneStyle, statementsHeight } from './style';

/** Between two cards of a column: space for the label of the connection between them. */
const rowGap = 34;
const pitch = cardHeight + rowGap;
/** Above and below the boundary, and above the storage. */
const shore = 34;
/** Below the top of the boundary: its name in two lines, then the network, with its name and the environment. */
export const head = { network: 42, name: 20, environment: 10, statements: 44 } as const;
/** Between two lanes of one column, around the name of the second. */
const bandGap = 12;
/** Beside the texts in the head, for calls that leave the platform. */
const trackRoom = 16;
/** From the start of texts in the head to the statements. */
export const statementInset = 10;

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

/** The positions of everything in a narrow figure. */
export interface Grid extends Columns {
  readonly height: number;
  readonly boundary: Box;
  readonly network: Box;
  /** The top of the name of the environment, and of the statements about the network. */
  readonly environment: number;
  readonly statements: number;
  readonly entrance: readonly Block[];
  readonly inside: readonly Block[];
  readonly shelves: readonly (Shelf & Block)[];
  readonly behind: readonly Block[];
  /** Between the rows of cards. */
  readonly aisles: readonly number[];
}

export function grid(drawing: Drawing): Grid {
  const lanes = laneGroups(drawing);
  const columns = columnsOf(drawing);
  const entrance = entranceBlocks(lanes.entrance, drawing);
  const start = Math.max(0, ...entrance.flatMap(ends));
  const top = start + (start > 0 ? shore : 1);
  const { label } = drawing.network;
  const nameEnd =
    top +
    head.network +
    head.name +
    lineHeight * (fit(label, laneStyle, networkNameWidth(columns)).lines.length - 1);
  const statements = nameEnd + head.statements;
  const width = statementWidth(columns);
  const headEnd = statements + statementsHeight(drawing.network.statements, width);
  const names = lanes.inside.map(({ zone }, i) => nameLines(zone, i === 0 ? 0 : 1, columns));
  const bandTop = headEnd + 14 + lineHeight * Math.max(1, ...names.slice(0, 2));

  const [first, ...others] = lanes.inside;
  const inside = [
    ...stacked(first ? [first] : [], 0, bandTop, { drawing, columns }),
    ...stacked(others, 1, bandTop, { drawing, columns }),
  ];
  let y = Math.max(bandTop, ...inside.map(({ band }) => bottom(band)));
  const shelves = lanes.storage.map((lane) => {
    const shelf = shelfAt(lane, y + shore, columns);
    y = bottom(shelf.band);
    return shelf;
  });
  const networkEnd = y + margins.band - margins.network + 2;
  const end = networkEnd + margins.network - margins.boundary;
  const behind = behindBlocks(lanes.behind, end + shore);
  const tops = [...inside, ...shelves].flatMap(({ places }) => places.map((place) => place.y));
  return {
    ...columns,
    height:
      Math.max(end, ...behind.flatMap(ends).map((last) => last + nameHeight(behind, columns))) + 1,
    boundary: boxTo(margins.boundary, top, end, columns.width),
    network: boxTo(margins.network, top + head.network, networkEnd, columns.width),
    environment: nameEnd + head.environment,
    statements,
    entrance,
    inside,
    shelves,
    behind,
    aisles: [...new Set(tops)].sort((a, b) => a - b).map((each) => each - rowGap / 2),
  };
}

const boxTo = (x: number, y: number, end: number, width: number): Box => ({
  x,
  y,
  width: width - 2 * x,
  height: end - y,
});

const ends = ({ places }: Block): readonly number[] => places.map(({ y }) => y + cardHeight);

/** From the start of texts in the head to the name of the network, behind its sign. */
export const signWidth = 18;
export const networkNameWidth = ({ text }: Columns): number => text.width - signWidth - trackRoom;

export const statementWidth = ({ text }: Columns): number =>
  text.width - statementInset - trackRoom;

/** The width for the name of a lane above its band: in the first column, it is beside the way of requests. */
export function nameWidth(column: 0 | 1, { cards, text }: Columns): number {
  return column === 0 ? cards[1].x - bandPad - text.x - 6 : cards[1].width + 2 * bandPad;
}

const nameLines = ({ label }: DrawnZone, column: 0 | 1, columns: Columns): number =>
  fit(label, laneStyle, nameWidth(column, columns)).lines.length;

function nameHeight(blocks: readonly Block[], { cards }: Columns): number {
  const lines = blocks.map(({ zone }) => fit(zone.label, laneStyle, cards[0].width).lines.length);
  return 6 + lineHeight * Math.max(1, ...lines);
}

/** The zones behind the platform in the first column, each with its name below it. */
function behindBlocks(lanes: readonly Lane[], top: number): readonly Block[] {
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

/** Two by two, the first caller right above what it calls. */
function entranceBlocks(lanes: readonly Lane[], { connections }: Drawing): readonly Block[] {
  const { gates, callers, called } = entranceOf(lanes, connections);
  const [first, ...others] = callers;
  const rest = [...called, ...others].toReversed();
  const last = [...(first ? [first] : []), ...rest.slice(0, 1)];
  const rows = [...pairs(rest.slice(1)).toReversed(), ...(last.length > 0 ? [last] : [])];
  const top = lineHeight + 6;
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
function stacked(
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
function shelfAt({ zone, components }: Lane, y: number, { cards, width }: Columns): Shelf & Block {
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
