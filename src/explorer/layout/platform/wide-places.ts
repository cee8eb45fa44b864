import { type Box, right } from '../../../figure/geometry';
import { cardWidth } from '../card';
import { isMachine } from '../drawing';
import type { PlatformDrawing } from './drawing';
import { type PartLane, partLanes } from './places';
import { machinesBelow } from './machines';
import { aside, laneWidth, placesIn, type WideLane } from './wide-lane';
import { bandTop, pad, road, wideRows, type WideRows } from './wide-rows';
import { hostOf, shelfHeight, shelvesOn, watchBelow } from './wide-shelves';

/** Gaps between lanes: at the boundary, and for one trunk or two. */
const gaps = { in: 38, out: 48, plain: 24, double: 36 } as const;
/** Between the boundary and the network inside it. */
const shore = 6;
/** The top of the network, below the name of the boundary. */
const networkTop = 34 + road;
/** Left of the first lane: the way of people around the platform. */
export const verge = 4;
/** Between the lanes and the storage below. */
const aisle = 30;

export interface WidePlaces {
  readonly width: number;
  readonly height: number;
  readonly boundary: Box;
  readonly network: Box;
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
  const machines = all.filter(({ zone }) => isMachine(zone));
  const across = all.filter(({ isStorage, zone }) => !isStorage && !isMachine(zone));
  const watched = all.flatMap((lane) => hostOf(lane, across, drawing) ?? []);
  const widths = across.flatMap(({ families }) => families.map((parts) => cardWidth(parts)));
  const watch = Math.max(0, ...watched.map(({ lane }) => shelfHeight(lane.components.length)));
  const rows = wideRows(across, watch, Math.min(...widths, Infinity));
  let end = 1 + verge;
  const lanes = across.map((lane, i): WideLane => {
    const start = end + gapBefore(across[i - 1], lane);
    const isHost = watched.some(({ host }) => host === lane);
    const bottom = isHost ? rows.end + pad : rows.bottom;
    // Machines are below the callers.
    const width = Math.max(...[lane, ...(i === 0 ? machines : [])].map(laneWidth));
    const band = { x: start, y: bandTop, width, height: bottom - bandTop };
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
  const network = {
    x: left - pad,
    y: networkTop,
    width: last - left + 2 * pad + aside,
    height: bottom + pad - networkTop,
  };
  const boundary = {
    x: network.x - shore,
    y: 1 + road,
    width: network.width + 2 * shore,
    height: bottom + pad + shore - road,
  };
  return {
    width: end + aside + 3,
    height: boundary.y + boundary.height + 1,
    boundary,
    network,
    lanes: [...lanes, ...watches, ...machinesBelow(machines, lanes[0])],
    shelves,
    rows,
    aisle: rows.bottom + aisle / 2,
  };
}

function gapBefore(before: PartLane | undefined, lane: PartLane): number {
  if (!before) return 0;
  if (before.zone.hosting === lane.zone.hosting)
    return lane.families.length > 1 ? gaps.double : gaps.plain;
  return lane.zone.hosting === 'azure' ? gaps.in : gaps.out;
}
