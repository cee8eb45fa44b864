import type { Box, LaneShape } from '../../figure';
import { center, fit, right } from '../blocks';
import { cardHeight, cardWidth } from './card';
import type { DrawnPart, PlatformDrawing } from './drawing';
import { headingOf, type PartLane, partLanes, type Placed } from './places';
import { laneStyle } from './style';
import {
  bandTop,
  isStack,
  nameHeight,
  note,
  pad,
  pitch,
  wideRows,
  type WideRows,
} from './wide-rows';

/** Between the two columns of a lane. */
const spine = 26;
/** Families are set in from the part above them, which calls them. */
export const inset = 16;
/** From a lane to the trunk beside it. */
export const aside = 12;
/** Gaps between lanes: at the boundary, and for one trunk or two. */
const gaps = { in: 32, out: 42, plain: 24, double: 36 } as const;
/** Between the lanes and the storage below. */
const aisle = 30;

export interface WideLane extends PartLane {
  readonly band: Box;
  readonly places: readonly Placed[];
  readonly headings: readonly LaneShape[];
}

export interface WidePlaces {
  readonly width: number;
  readonly height: number;
  readonly boundary: Box;
  /** From left to right. */
  readonly lanes: readonly WideLane[];
  /** Below the lanes. */
  readonly shelves: readonly WideLane[];
  readonly rows: WideRows;
  /** The middle of the space above the storage. */
  readonly aisle: number;
}

/** The positions of everything in the wide figure. */
export function widePlaces(drawing: PlatformDrawing): WidePlaces {
  const all = partLanes(drawing);
  const across = all.filter(({ isStorage }) => !isStorage);
  const watched = all.flatMap((lane) => hostOf(lane, across, drawing) ?? []);
  const widths = across.flatMap(({ families }) => families.map(cardWidth));
  const watch = Math.max(0, ...watched.map(({ lane }) => shelfHeight(lane.components.length)));
  const rows = wideRows(across, watch, Math.min(...widths, Infinity));
  let end = 1;
  const lanes = across.map((lane, i): WideLane => {
    const start = end + gapBefore(across[i - 1], lane);
    const isHost = watched.some(({ host }) => host === lane);
    const bottom = isHost ? rows.end + pad : rows.bottom;
    const band = { x: start, y: bandTop, width: laneWidth(lane), height: bottom - bandTop };
    end = right(band);
    return { ...lane, band, ...placesIn(lane, band, rows) };
  });
  const inside = lanes.filter(({ zone }) => zone.hosting === 'azure').map(({ band }) => band);
  const left = Math.min(...inside.map(({ x }) => x));
  const last = Math.max(...inside.map(right));
  const watches = watched.flatMap(({ lane, host }) => {
    const above = lanes.find(({ zone }) => zone === host.zone)?.band;
    return above ? [watchBelow(lane, above, rows)] : [];
  });
  const shelf = { x: left, y: rows.bottom + aisle, width: last - left };
  const stored = all.filter((each) => each.isStorage && !watched.some(({ lane }) => lane === each));
  const shelves = shelvesOn(stored, shelf, lanes, drawing);
  const bottom = Math.max(rows.bottom, ...shelves.map(({ band }) => band.y + band.height));
  return {
    width: end + aside + 3,
    height: bottom + pad + 2,
    boundary: {
      x: left - pad,
      y: 1,
      width: last - left + 2 * pad + aside,
      height: bottom + pad,
    },
    lanes: [...lanes, ...watches],
    shelves,
    rows,
    aisle: rows.bottom + aisle / 2,
  };
}

/** The lane that has space for monitors below its families: next to that of their callers. */
function hostOf(lane: PartLane, lanes: readonly PartLane[], { connections }: PlatformDrawing) {
  if (!lane.isWatch) return undefined;
  const callers = connections.filter(({ to }) => lane.components.some(({ id }) => id === to));
  const caller = lanes.findIndex(({ components }) =>
    components.some(({ id }) => callers.some(({ from }) => from === id)),
  );
  const host = lanes[caller + 1];
  const hasSpace = host?.families.length === 1 && host.zone.hosting === 'azure';
  return hasSpace ? { lane, host } : undefined;
}

const shelfHeight = (cards: number) => nameHeight + cards * pitch - (pitch - cardHeight) + pad;

function gapBefore(before: PartLane | undefined, lane: PartLane): number {
  if (!before) return 0;
  if (before.zone.hosting === lane.zone.hosting)
    return lane.families.length > 1 ? gaps.double : gaps.plain;
  return lane.zone.hosting === 'azure' ? gaps.in : gaps.out;
}

function laneWidth(lane: PartLane): number {
  const cards = columnWidths(lane).reduce((sum, width) => sum + width + spine, -spine);
  const name = fit(lane.zone.label, laneStyle, Infinity).width;
  const padding = lane.zone.hosting === 'azure' ? 2 * pad : 0;
  return 2 * Math.ceil((Math.max(cards, name) + padding) / 2);
}

/** Two columns are equally wide, so that what is between them is in the middle. */
function columnWidths(lane: PartLane): readonly number[] {
  const { singles, families } = lane;
  if (families.length === 0) return [cardWidth(singles)];
  if (families.length > 1) {
    const width = cardWidth([...singles, ...families.flat()]);
    return families.map(() => width);
  }
  return [Math.max(cardWidth(families.flat()) + insetOf(lane), cardWidth(singles))];
}

const insetOf = ({ singles }: PartLane) => (singles.length > 0 ? inset : 0);

type Content = Pick<WideLane, 'places' | 'headings'>;

function placesIn(lane: PartLane, band: Box, rows: WideRows): Content {
  const { singles, families, queues } = lane;
  const widths = columnWidths(lane);
  const total = widths.reduce((sum, width) => sum + width + spine, -spine);
  const [width = 0] = widths;
  const columnX = (i: number) => center(band).x - total / 2 + i * (width + spine) + width / 2;
  const column = (i: number) => (i === 0 ? 0 : 1);
  if (families.length === 0) {
    const heights = isStack(lane) ? stacked(singles, rows) : around(singles, rows);
    return {
      headings: [],
      places: singles.map((part, i) => ({
        part,
        column: 0,
        at: { x: columnX(0), y: heights[i] ?? rows.main },
        width,
      })),
    };
  }
  const isPair = families.length > 1;
  const setIn = isPair ? 0 : insetOf(lane);
  // In two columns, those that call back out of the platform are next to it.
  const heads = (isPair ? singles.toReversed() : singles).map((part, i): Placed => {
    const at = isPair ? i % families.length : 0;
    const row = isPair ? Math.floor(i / families.length) : i;
    const y = (isPair ? rows.first : rows.second) + row * pitch;
    return { part, column: column(at), at: { x: columnX(at), y }, width };
  });
  const below = families.flatMap((parts, i) =>
    parts.map((part, row): Placed => ({
      part,
      column: column(i),
      at: { x: columnX(i) + setIn / 2, y: rows.families[row] ?? 0 },
      width: width - setIn,
    })),
  );
  const feet = queues.map((part, i): Placed => ({
    part,
    column: 'middle',
    at: { x: center(band).x, y: rows.last - (queues.length - 1 - i) * pitch },
    width: cardWidth(queues),
  }));
  const headings = families.flatMap(([part], i) =>
    part
      ? headingOf(part, {
          x: columnX(i) - width / 2 + setIn,
          y: rows.headings,
          width: width - setIn,
          height: rows.headingHeight,
        })
      : [],
  );
  return { places: [...heads, ...below, ...feet], headings };
}

/** From the route of requests to the last row; below the first there is space for its rejections. */
function stacked(parts: readonly DrawnPart[], { main, last }: WideRows): readonly number[] {
  const step = (last - main) / Math.max(1, parts.length - 1);
  const second = main + Math.max(step, cardHeight + note);
  const rest = (last - second) / Math.max(1, parts.length - 2);
  return parts.map((_, i) => Math.round(i === 0 ? main : second + (i - 1) * rest));
}

/** Callers around the route of requests, the first of them on it; those that are called in the first row. */
function around(parts: readonly DrawnPart[], { first, main }: WideRows): readonly number[] {
  let called = 0;
  let callers = 0;
  return parts.map(({ kind }) => {
    if (kind === 'consumer') return first + pitch * called++;
    const side = Math.ceil(callers / 2) * (callers % 2 === 0 ? 1 : -1);
    callers += 1;
    return main + side * pitch;
  });
}

function watchBelow(lane: PartLane, above: Box, { end }: WideRows): WideLane {
  const y = end + 2 * pad;
  const band = { ...above, y, height: shelfHeight(lane.components.length) };
  const places = lane.components.map((part, i): Placed => ({
    part,
    column: 0,
    at: { x: center(band).x, y: y + nameHeight + cardHeight / 2 + i * pitch },
    width: band.width - 2 * pad,
  }));
  return { ...lane, band, places, headings: [] };
}

/** The storage zones side by side, each store below its first caller if there is space. */
function shelvesOn(
  zones: readonly PartLane[],
  shelf: Omit<Box, 'height'>,
  lanes: readonly WideLane[],
  drawing: PlatformDrawing,
): readonly WideLane[] {
  const share = shelf.width / Math.max(1, zones.length);
  return zones.map((lane, i): WideLane => {
    const x = shelf.x + i * share + (i === 0 ? 0 : pad);
    const band = { ...shelf, x, width: shelf.x + (i + 1) * share - x, height: shelfHeight(1) };
    const width = cardWidth(lane.components);
    const wanted = lane.components
      .map((part) => ({ part, x: wantedX(part, lanes, drawing) }))
      .sort((a, b) => a.x - b.x);
    const least = (count: number) => count * (width + pad);
    let from = band.x + pad;
    const places = wanted.map((store, at): Placed => {
      const limit = right(band) - least(wanted.length - at);
      const start = Math.max(from, Math.min(store.x - width / 2, limit));
      from = start + width + pad;
      const y = band.y + nameHeight + cardHeight / 2;
      return { part: store.part, column: 0, at: { x: start + width / 2, y }, width };
    });
    return { ...lane, band, places, headings: [] };
  });
}

/** Straight below a caller in a stack, or else below the trunk beside its lane. */
function wantedX(
  { id }: DrawnPart,
  lanes: readonly WideLane[],
  { connections }: PlatformDrawing,
): number {
  const callers = new Set(connections.filter(({ to }) => to === id).map(({ from }) => from));
  const xs = lanes.flatMap((lane) =>
    lane.places
      .filter(({ part }) => callers.has(part.id))
      .map(({ at }) => (isStack(lane) ? at.x : right(lane.band) + aside)),
  );
  return Math.min(...xs, Infinity);
}
