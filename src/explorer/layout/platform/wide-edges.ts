import type { EdgeShape, NodeShape } from '../../figure';
import { type Point, bottom, center, right } from '../../../figure/geometry';
import { corners } from './corners';
import type { PlatformDrawing } from './drawing';
import type { Placed } from './places';
import { aside, inset, type WideLane } from './wide-lane';
import { verge, type WidePlaces } from './wide-places';
import { isStack, road } from './wide-rows';

/** From a card to a call beside it, around the next card. */
const beside = 5;
/** From the middle of a store to where calls along the aisle enter it. */
const besideMiddle = 24;

interface Place extends Placed {
  readonly box: NodeShape['box'];
  readonly lane: WideLane;
  /** Counted from the left; a lane below others has that of the lane above it. */
  readonly index: number;
}

/**
 * Routes every connection, along trunks that all calls of a kind share.
 * @throws {Error} with a connection whose ends the figure does not show.
 */
export function wideEdges(
  { connections }: PlatformDrawing,
  places: WidePlaces,
  nodes: readonly NodeShape[],
): readonly EdgeShape[] {
  const lefts = [...new Set(places.lanes.map(({ band }) => band.x))].sort((a, b) => a - b);
  const at = new Map(
    [...places.lanes, ...places.shelves].flatMap((lane) =>
      lane.places.flatMap((placed) => {
        const node = nodes.find(({ id }) => id === placed.part.id);
        const index = lefts.indexOf(lane.band.x);
        return node
          ? [[node.id, { ...placed, box: node.box, lane, index } satisfies Place] as const]
          : [];
      }),
    ),
  );
  return connections.map(({ from, to, isAdded }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!start || !end) throw new Error(`The figure has no way from ${from} to ${to}.`);
    const points = corners(way(start, end, places));
    return { from, to, points, ...(isAdded && { isAdded }) };
  });
}

function way(from: Place, to: Place, places: WidePlaces): readonly Point[] {
  if (places.shelves.includes(to.lane)) return toStore(from, to, places);
  if (from.lane === to.lane) return isPair(from) ? acrossSpine(from, to) : along(from, to);
  if (isOutside(from) && isOutside(to) && to.index > from.index + 1) return around(from, to);
  return to.index < from.index ? outward(from, to) : onward(from, to, places);
}

const isOutside = ({ lane }: Place) => lane.zone.hosting === 'external';

/** Over the platform, and into the card above the calls that come out of it. */
function around(from: Place, to: Place): readonly Point[] {
  const [start, end] = [from.box, to.box];
  const [a, b] = [center(start).y, center(end).y - besideMiddle / 2];
  const [x, turn] = [Math.max(verge / 2, start.x - aside), to.lane.band.x - aside];
  return [
    { x: start.x, y: a },
    { x, y: a },
    { x, y: road / 2 },
    { x: turn, y: road / 2 },
    { x: turn, y: b },
    { x: end.x, y: b },
  ];
}

const isPair = ({ lane }: Place) => lane.families.length > 1;

/** To a lane on the right: along the trunk beside the caller's lane. */
function onward(from: Place, to: Place, { rows, lanes }: WidePlaces): readonly Point[] {
  const [start, end] = [from.box, to.box];
  const a = { x: right(start), y: center(start).y };
  const y = center(end).y;
  const x = trunkBehind(from, to);
  const isNext = to.index === from.index + 1;
  const isFree = y === rows.first || y === rows.last;
  const isReached = to.column !== 1 && (isNext || isFree);
  if (isReached) return [a, { x, y: a.y }, { x, y }, { x: end.x, y }];
  // Over the lanes between, and around the last lane, so that the calls of its neighbour reach it straight.
  const isLast = lanes.every(({ band }) => band.x <= to.lane.band.x);
  const turn = isLast
    ? right(end) + aside
    : to.column === 1
      ? spineOf(to.lane)
      : to.lane.band.x - aside;
  return [
    a,
    { x, y: a.y },
    { x, y: rows.over },
    { x: turn, y: rows.over },
    { x: turn, y },
    { x: isLast ? right(end) : end.x, y },
  ];
}

/** Before the boundary if the caller is outside it. */
function trunkBehind(from: Place, to: Place): number {
  const isOutside = from.lane.zone.hosting !== 'azure' && to.lane.zone.hosting === 'external';
  return right(from.lane.band) + (isOutside ? aside + 2 : aside);
}

/** Back to a lane on the left: straight, or along a trunk beside its target. */
function outward(from: Place, to: Place): readonly Point[] {
  const [start, end] = [from.box, to.box];
  const x = right(end) + aside;
  const [a, b] = [center(start).y, center(end).y];
  return [
    { x: start.x, y: a },
    { x, y: a },
    { x, y: b },
    { x: right(end), y: b },
  ];
}

/** Between the two columns of a lane. */
function acrossSpine(from: Place, to: Place): readonly Point[] {
  const x = spineOf(from.lane);
  const [start, end] = [spinePort(from, x), spinePort(to, x)];
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

function spinePort({ box, column }: Place, spine: number): Point {
  if (column === 'middle') return { x: spine, y: box.y };
  return { x: column === 0 ? right(box) : box.x, y: center(box).y };
}

const spineOf = ({ band }: WideLane) => center(band).x;

/** In one column: straight to the next card, or beside the cards between. */
function along(from: Place, to: Place): readonly Point[] {
  const [start, end] = [from.box, to.box];
  const between = from.lane.places.filter(({ at }) => at.y > from.at.y && at.y < to.at.y);
  const y = center(end).y;
  const isSetIn = start.x < end.x && between.every(({ at }) => at.x > from.at.x);
  if (isSetIn) {
    const x = start.x + inset / 2;
    return [
      { x, y: bottom(start) },
      { x, y },
      { x: end.x, y },
    ];
  }
  const isNext = to.at.y > from.at.y && between.length === 0;
  if (isNext)
    return [
      { x: from.at.x, y: bottom(start) },
      { x: to.at.x, y: end.y },
    ];
  const x = Math.min(start.x, end.x) - beside;
  const exit = from.at.y + besideMiddle / 2;
  return [
    { x: start.x, y: exit },
    { x, y: exit },
    { x, y },
    { x: end.x, y },
  ];
}

/** Straight down, or along the trunk beside the lane and the aisle, and into the store from above. */
function toStore(from: Place, to: Place, { aisle, lanes }: WidePlaces): readonly Point[] {
  const [start, end] = [from.box, to.box];
  const { band, places } = from.lane;
  const middle = center(start).x;
  const isLowest = !isPair(from) && places.every(({ at }) => at.y <= from.at.y);
  const isBottom = isLowest && lanes.every((lane) => lane.band.x !== band.x || lane === from.lane);
  if (isBottom && middle > end.x && middle < right(end))
    return [
      { x: middle, y: bottom(start) },
      { x: middle, y: end.y },
    ];
  const isLeft = isPair(from) && from.column === 0;
  const x = isLeft ? band.x - aside : right(band) + aside;
  const y = center(start).y;
  const above = lanes.flatMap((lane) => (isStack(lane) ? lane.places : []));
  const straight = above.find(({ at }) => at.x > end.x && at.x < right(end));
  const entrance = { x: straight ? straight.at.x + besideMiddle : center(end).x, y: end.y };
  return [
    { x: isLeft ? start.x : right(start), y },
    { x, y },
    { x, y: aisle },
    { x: entrance.x, y: aisle },
    entrance,
  ];
}
