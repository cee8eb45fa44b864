import type { Box } from '../../figure';
import { center, fit, right } from '../blocks';
import { cardHeight, cardWidth } from './card';
import type { DrawnPart, PlatformDrawing } from './drawing';
import { columnsOf, isBroad, type PartLane, partLanes } from './places';
import { laneStyle } from './style';

const rowGap = 12;
const pitch = cardHeight + rowGap;
const bandTop = 42;
const nameHeight = 32;
export const pad = 10;
/** Between the columns of a broad lane. */
const spine = 32;
/** Gaps between lanes: at the boundary of the platform, where calls fan out, or without trunks. */
const gaps = { shore: 44, fan: 36, plain: 22, way: 18 } as const;
/** Between the lanes and the storage below: space for two tracks. */
const aisle = 34;

interface WideColumn {
  readonly parts: readonly DrawnPart[];
  /** The x of the column's middle, and the y of each part in it. */
  readonly x: number;
  readonly heights: readonly number[];
}

export interface WideLane extends PartLane {
  readonly band: Box;
  readonly columns: readonly WideColumn[];
}

export interface WidePlaces {
  readonly width: number;
  readonly boundary: Box;
  /** From left to right, then those below. */
  readonly lanes: readonly WideLane[];
  /** The height of the straight route of requests. */
  readonly middle: number;
  /** The middle of the space above the storage. */
  readonly aisle: number;
}

/** The positions of everything in the wide figure. */
export function widePlaces(drawing: PlatformDrawing): WidePlaces {
  const all = partLanes(drawing);
  const across = all.filter(({ isStorage }) => !isStorage);
  const split = across.map((lane) =>
    isBroad(lane) ? columnsOf(lane, drawing) : [lane.components],
  );
  const longest = Math.max(...split.flat().map(({ length }) => length));
  const rows: Rows = {
    top: bandTop + nameHeight,
    height: longest * pitch - rowGap,
    // Between two rows, so that a route through a broad lane passes no card.
    middle: bandTop + nameHeight + Math.round(longest / 2) * pitch - rowGap / 2,
  };
  const bandHeight = nameHeight + rows.height + pad;
  let end = 1;
  const lanes = across.map((lane, i): WideLane => {
    const columns = split[i] ?? [];
    const start = end + gapBefore(across[i - 1], lane);
    const band = { x: start, y: bandTop, width: laneWidth(lane, columns), height: bandHeight };
    end = right(band);
    return { ...lane, band, columns: columnsIn(band, columns, rows) };
  });
  const inside = lanes.filter(({ zone }) => zone.hosting === 'azure').map(({ band }) => band);
  const left = Math.min(...inside.map(({ x }) => x));
  const last = Math.max(...inside.map(right));
  const shelf = { x: left, y: bandTop + bandHeight + aisle, width: last - left };
  const stores = storesOn(shelf, all, lanes);
  const bottom = stores.length > 0 ? shelf.y + cardHeight + 2 * pad : bandTop + bandHeight;
  return {
    width: end + 1,
    boundary: { x: left - 13, y: 1, width: shelf.width + 13 + gaps.way + 6, height: bottom + 11 },
    lanes: [...lanes, ...stores],
    middle: rows.middle,
    aisle: bandTop + bandHeight + aisle / 2,
  };
}

function gapBefore(before: PartLane | undefined, lane: PartLane): number {
  if (!before) return 0;
  if (before.zone.hosting !== lane.zone.hosting)
    return lane.zone.hosting === 'azure' ? gaps.shore : gaps.way + gaps.plain;
  return isBroad(before) || isBroad(lane) ? gaps.fan : gaps.plain;
}

function laneWidth({ zone }: PartLane, columns: readonly (readonly DrawnPart[])[]): number {
  const cards = columns.map(cardWidth).reduce((sum, width) => sum + width + spine, -spine);
  const name = fit(zone.label, laneStyle, Infinity).width;
  return 2 * Math.ceil((Math.max(cards, name) + (zone.hosting === 'azure' ? 2 * pad : 0)) / 2);
}

interface Rows {
  readonly top: number;
  readonly height: number;
  /** The height of the straight route of requests. */
  readonly middle: number;
}

function columnsIn(
  band: Box,
  columns: readonly (readonly DrawnPart[])[],
  rows: Rows,
): readonly WideColumn[] {
  const widths = columns.map(cardWidth);
  let x = center(band).x - widths.reduce((sum, width) => sum + width + spine, -spine) / 2;
  return columns.map((parts, i) => {
    const width = widths[i] ?? 0;
    const middle = x + width / 2;
    x += width + spine;
    const heights = columns.length > 1 ? inRows(parts, rows) : spread(parts, rows);
    return { parts, x: middle, heights };
  });
}

const inRows = (parts: readonly DrawnPart[], { top }: Rows) =>
  parts.map((_, row) => top + row * pitch + cardHeight / 2);

/** Callers around the middle, the first of them on it; parts that are called from far away in the last row. */
function spread(parts: readonly DrawnPart[], rows: Rows): readonly number[] {
  const { top, height, middle } = rows;
  if (parts.length === 1) return [middle];
  const called = parts.filter(({ kind }) => kind === 'consumer');
  if (called.length === 0)
    return parts.map((_, i) => Math.round(top + (height * (i + 0.5)) / parts.length));
  let callers = 0;
  return parts.map((part) => {
    const below = called.indexOf(part);
    if (below >= 0) return top + height - cardHeight / 2 - (called.length - 1 - below) * pitch;
    const side = Math.ceil(callers / 2) * (callers % 2 === 0 ? 1 : -1);
    callers += 1;
    return middle + side * (pitch + 6);
  });
}

/** The storage zones side by side; the largest takes the remaining width. */
function storesOn(
  shelf: Omit<Box, 'height'>,
  all: readonly PartLane[],
  lanes: readonly WideLane[],
): readonly WideLane[] {
  const storages = all
    .filter(({ isStorage }) => isStorage)
    .sort((a, b) => a.components.length - b.components.length);
  const broad = lanes.find(({ columns }) => columns.length > 1)?.band.x ?? shelf.x;
  let x = shelf.x;
  return storages.map((lane, i): WideLane => {
    const isLast = i === storages.length - 1;
    const small = (broad - gaps.fan - shelf.x) / Math.max(1, storages.length - 1);
    const width = isLast ? right({ ...shelf, height: 0 }) - x : small;
    const band = { ...shelf, x, width, height: cardHeight + 2 * pad };
    x += width + pad;
    return { ...lane, band, columns: onShelf(lane, band) };
  });
}

/** After the name of the zone, evenly spaced. */
function onShelf({ zone, components }: PartLane, band: Box): readonly WideColumn[] {
  const start = band.x + pad + 4 + fit(zone.label, laneStyle, Infinity).width;
  const share = (right(band) - start) / components.length;
  return components.map((part, i) => ({
    parts: [part],
    x: Math.round(start + share * (i + 0.5)),
    heights: [center(band).y],
  }));
}
