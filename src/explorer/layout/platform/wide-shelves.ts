import { type Box, center, right } from '../../../figure/geometry';
import { cardHeight } from '../../../figure/card-parts';
import { cardWidth } from '../card';
import type { DrawnPart, PlatformDrawing } from './drawing';
import type { PartLane, Placed } from './places';
import { aside, type WideLane } from './wide-lane';
import { isStack, nameHeight, pad, pitch, type WideRows } from './wide-rows';

/** The lane that has space for monitors below its families: next to that of their callers. */
export function hostOf(
  lane: PartLane,
  lanes: readonly PartLane[],
  { connections }: PlatformDrawing,
) {
  if (!lane.isWatch) return undefined;
  const callers = connections.filter(({ to }) => lane.components.some(({ id }) => id === to));
  const caller = lanes.findIndex(({ components }) =>
    components.some(({ id }) => callers.some(({ from }) => from === id)),
  );
  const host = lanes[caller + 1];
  const hasSpace = host?.families.length === 1 && host.zone.hosting === 'azure';
  return hasSpace ? { lane, host } : undefined;
}

/** The height of a band with some cards one below the other. */
export const shelfHeight = (cards: number) =>
  nameHeight + cards * pitch - (pitch - cardHeight) + pad;

/** A band of monitors below the families of a lane. */
export function watchBelow(lane: PartLane, above: Box, { end }: WideRows): WideLane {
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
export function shelvesOn(
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
