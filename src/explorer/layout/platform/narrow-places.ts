import type { Box } from '../../../figure/geometry';
import type { LaneShape } from '../../figure';
import { cardParts, cardHeight } from '../../../figure/card-parts';
import { lineHeight } from '../../../figure/text';
import { fit } from '../../../figure/measure';
import { cardWidth } from '../card';
import { isMachine } from '../drawing';
import type { DrawnPart, PlatformDrawing } from './drawing';
import { headingOf, type PartLane, partLanes, type Placed } from './places';
import { laneStyle } from './style';

/** Beside the lanes: space for two tracks. */
const margin = 23;
/** Between the two columns of cards. */
const spine = 16;
/** Beside the boundary: the way of people around the platform. */
const road = 8;
const pad = 4;
const rowGap = 8;
const pitch = cardHeight + rowGap;
/** The name of a lane; in a lane of several rows that is reached from both sides, with a way across it. */
const nameHeights = { plain: 25, withWay: 34 } as const;
const gap = 12;
/** The space at the top and at the bottom of the platform; the top contains its names and that of the environment. */
const shore = { start: 100, end: 26 } as const;
/** From the side of the figure to the network, and from the boundary down to it. */
const network = { side: 3, top: 50 } as const;

export interface NarrowLane extends PartLane {
  readonly band: Box;
  readonly places: readonly Placed[];
  readonly headings: readonly LaneShape[];
  /** The height of the way across the lane, above its cards, or else above its name. */
  readonly aisle: number;
}

export interface NarrowPlaces {
  readonly width: number;
  /** The right side of the platform. */
  readonly side: number;
  /** The x of the middle, between the two columns. */
  readonly spine: number;
  readonly lanes: readonly NarrowLane[];
  readonly boundary: Box;
  readonly network: Box;
  readonly height: number;
}

/** A row of a lane: a part in either column, or one in the middle. */
interface Row {
  readonly cells: readonly (readonly [part: DrawnPart, column: Placed['column']])[];
  /** Set if the families below have headings. */
  readonly headings?: true;
}

/** The positions of everything in the narrow figure. */
export function narrowPlaces(drawing: PlatformDrawing): NarrowPlaces {
  const all = partLanes(drawing);
  const lanes = [
    ...all.filter(({ zone }) => isMachine(zone)),
    ...all.filter(({ zone }) => !isMachine(zone)),
  ];
  const card = cardWidth(
    lanes.flatMap(({ singles, families }) => [...singles, ...families.flat()]),
    cardParts.lines,
  );
  const side = 2 * (margin + pad + card) + spine;
  const x = { 0: (side - spine - card) / 2, 1: (side + spine + card) / 2, middle: side / 2 };
  let y = 1;
  const placed = lanes.map((lane, i): NarrowLane => {
    y += gapBefore(lanes[i - 1], lane);
    const top = y;
    const isReached =
      !isStack(lane) &&
      !isMachine(lane.zone) &&
      lane.families.length < 2 &&
      lane.singles.length !== 1;
    y += isReached ? nameHeights.withWay : nameHeights.plain;
    const aisle = isReached ? y - 7 : top - 3;
    const headings: LaneShape[] = [];
    const places = rowsOf(lane).flatMap(({ cells, headings: hasHeadings }): readonly Placed[] => {
      if (hasHeadings) {
        const names = cells.filter(([{ column }]) => column?.heading);
        const height = headingHeight(
          names.map(([part]) => part),
          card,
        );
        for (const [part, column] of names)
          headings.push(...headingOf(part, { x: x[column] - card / 2, y, width: card, height }));
        y += height;
      }
      const middle = y + cardHeight / 2;
      y += pitch;
      return cells.map(([part, column]) => ({
        part,
        column,
        at: { x: x[column], y: middle },
        width: column === 'middle' ? cardWidth([part], cardParts.lines) : card,
      }));
    });
    y += 2 * pad - rowGap;
    const band = { x: margin, y: top, width: side - 2 * margin, height: y - top };
    return { ...lane, band, places, headings, aisle };
  });
  const inside = placed.filter(({ zone }) => zone.hosting === 'azure').map(({ band }) => band);
  const top = Math.min(...inside.map((band) => band.y)) - shore.start + 14;
  const end = Math.max(...inside.map((band) => band.y + band.height)) + 10;
  return {
    width: side + road,
    side,
    spine: side / 2,
    lanes: placed,
    boundary: { x: 1, y: top, width: side - 2, height: end - top },
    network: {
      x: network.side,
      y: top + network.top,
      width: side - 2 * network.side,
      height: end - top - network.top - 3,
    },
    height: Math.max(end, y) + 1,
  };
}

function headingHeight(parts: readonly DrawnPart[], width: number): number {
  const lines = parts.map(({ column }) =>
    column?.heading ? fit(column.heading, laneStyle, width).lines.length : 0,
  );
  const most = Math.max(0, ...lines);
  return most === 0 ? 0 : most * lineHeight + 6;
}

/** Whether its parts are one below the other in the first column, in the order of requests. */
export const isStack = ({ families, isStorage, components, zone }: PartLane): boolean =>
  !isStorage && families.length === 0 && (zone.hosting === 'azure' || components.length === 1);

function rowsOf(lane: PartLane): readonly Row[] {
  const { components, singles, queues, families, isStorage } = lane;
  if (isStack(lane)) return components.map((part) => ({ cells: [[part, 0]] }));
  if (isStorage) return inPairs(components);
  const [first = [], second] = families;
  if (families.length === 0) return callersLast(singles);
  if (second) {
    const below = first.map((part, i) => [part, second[i]]);
    return [
      ...inPairs(singles),
      ...queues.map((part): Row => ({ cells: [[part, 'middle']] })),
      ...withHeadings(below),
    ];
  }
  if (singles.length === 0) return inPairs(first);
  const count = Math.max(first.length, singles.length);
  return withHeadings(Array.from({ length: count }, (_, i) => [first[i], singles[i]]));
}

function withHeadings(rows: readonly (readonly (DrawnPart | undefined)[])[]): readonly Row[] {
  return rows.map((row, i) => ({ ...rowOf(row), ...(i === 0 && { headings: true }) }));
}

function rowOf(parts: readonly (DrawnPart | undefined)[]): Row {
  return { cells: parts.flatMap((part, i) => (part ? [[part, i === 0 ? 0 : 1] as const] : [])) };
}

function inPairs(parts: readonly DrawnPart[]): readonly Row[] {
  return parts.flatMap((_, i) => (i % 2 === 0 ? [rowOf(parts.slice(i, i + 2))] : []));
}

/** The first caller is at the end, next to what it calls; those that are called from below are at the side. */
function callersLast(parts: readonly DrawnPart[]): readonly Row[] {
  const called = parts.filter(({ kind }) => kind === 'consumer');
  const callers = parts.filter(({ kind }) => kind !== 'consumer');
  return inPairs([...callers, ...called]).toReversed();
}

function gapBefore(before: PartLane | undefined, lane: PartLane): number {
  if (!before) return 0;
  if (before.zone.hosting === lane.zone.hosting) return gap;
  return lane.zone.hosting === 'azure' ? shore.start : shore.end;
}
