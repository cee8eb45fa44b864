import type { Box } from '../../figure';
import { cardHeight, cardWidth } from './card';
import type { DrawnPart, PlatformDrawing } from './drawing';
import { columnsOf, isBroad, type PartLane, partLanes } from './places';

/** Beside the lanes: space for two tracks. */
const margin = 14;
/** Between the two columns of cards. */
const spine = 20;
const pad = 3;
const rowGap = 8;
const nameHeight = 22;
const gap = 12;
/** The space at the top and at the bottom of the platform; the top contains its name and that of the environment. */
const shore = { start: 60, end: 22 } as const;

interface NarrowPlace {
  readonly part: DrawnPart;
  readonly column: 0 | 1 | 'middle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface NarrowLane extends PartLane {
  readonly band: Box;
  readonly places: readonly NarrowPlace[];
}

export interface NarrowPlaces {
  readonly width: number;
  /** The x of the middle, along which requests go down. */
  readonly spine: number;
  readonly lanes: readonly NarrowLane[];
  readonly boundary: Box;
  readonly height: number;
}

/** The positions of everything in the narrow figure. */
export function narrowPlaces(drawing: PlatformDrawing): NarrowPlaces {
  const lanes = partLanes(drawing);
  const rows = lanes.map((lane) => rowsOf(lane, drawing));
  const pairs = rows.flat().filter((row) => row.length > 1);
  const card = Math.max(...[0, 1].map((i) => cardWidth(pairs.flatMap((row) => row[i] ?? []))));
  const width = 2 * (margin + pad + card) + spine;
  let y = 0;
  const placed = lanes.map((lane, i): NarrowLane => {
    y += gapBefore(lanes[i - 1], lane);
    const top = y;
    const isOpen = lane.components.length > 1;
    y += isOpen ? nameHeight : pad + 2;
    const places = (rows[i] ?? []).flatMap((row) => {
      const middle = y + cardHeight / 2;
      y += cardHeight + rowGap;
      return row.map((part, column): NarrowPlace => {
        if (lane.components.length === 1 && !lane.isStorage)
          return alone(part, { width, y: middle });
        const side = lane.components.length === 1 ? 1 : column;
        const x = width / 2 + ((side === 0 ? -1 : 1) * (spine + card)) / 2;
        return { part, column: side === 0 ? 0 : 1, x, y: middle, width: card };
      });
    });
    y += pad - rowGap + (isOpen ? 0 : 2);
    const band = { x: margin, y: top, width: width - 2 * margin, height: y - top };
    return { ...lane, band, places };
  });
  const inside = placed.filter(({ zone }) => zone.hosting === 'azure').map(({ band }) => band);
  const top = Math.min(...inside.map((band) => band.y)) - shore.start + 12;
  const end = Math.max(...inside.map((band) => band.y + band.height)) + 10;
  return {
    width,
    spine: width / 2,
    lanes: placed,
    boundary: { x: 1, y: top, width: width - 2, height: end - top },
    height: Math.max(end, y) + 1,
  };
}

function alone(
  part: DrawnPart,
  { width, y }: { readonly width: number; readonly y: number },
): NarrowPlace {
  return { part, column: 'middle', x: width / 2, y, width: cardWidth([part]) };
}

/** Rows of two parts; a single part at the end is in the first column. */
function rowsOf(lane: PartLane, drawing: PlatformDrawing): readonly (readonly DrawnPart[])[] {
  const [first, second] = columnsFor(lane, drawing);
  return first.map((part, i) => [part, second[i]].filter((each) => each !== undefined));
}

/** The order in a broad lane is reversed: parts that call out of the platform have the shortest route at the top. */
function columnsFor(
  lane: PartLane,
  drawing: PlatformDrawing,
): readonly [readonly DrawnPart[], readonly DrawnPart[]] {
  if (isBroad(lane)) {
    const [first, second] = columnsOf(lane, drawing);
    const turned = [...first].reverse();
    // The first column is never the shorter: a single part at the end is in it.
    return second.length < turned.length
      ? [[...second, ...turned.slice(-1)], turned.slice(0, -1)]
      : [second, turned];
  }
  const called = lane.components.filter(({ kind }) => kind === 'consumer');
  const ordered = [...lane.components.filter(({ kind }) => kind !== 'consumer'), ...called];
  return [ordered.filter((_, i) => i % 2 === 0), ordered.filter((_, i) => i % 2 === 1)];
}

function gapBefore(before: PartLane | undefined, lane: PartLane): number {
  if (!before) return 0;
  if (before.zone.hosting === lane.zone.hosting) return gap;
  return lane.zone.hosting === 'azure' ? shore.start : shore.end;
}
