import type { EdgeShape, NodeShape } from '../../figure';
import { type Point, bottom, right } from '../../../figure/geometry';
import { isMachine } from '../drawing';
import { corners } from './corners';
import type { PlatformDrawing } from './drawing';
import { isStack, type NarrowLane, type NarrowPlaces } from './narrow-places';
import type { Placed } from './places';

/** The tracks beside the lanes: distances from the sides of the platform; one is outside it. */
const tracks = { inner: 16, outer: 7, around: -6 } as const;
/** From the middle of a card's side to the start of a call back out of the platform. */
const besideMiddle = 12;
/** From a card to a call beside it, around the next card. */
const aside = 6;

interface Place extends Placed {
  readonly box: NodeShape['box'];
  readonly lane: NarrowLane;
  readonly index: number;
}

/**
 * Routes every connection: straight down, between the columns, or along the sides.
 * @throws {Error} with a connection whose ends the figure does not show.
 */
export function narrowEdges(
  { connections }: PlatformDrawing,
  places: NarrowPlaces,
  nodes: readonly NodeShape[],
): readonly EdgeShape[] {
  const at = new Map(
    places.lanes.flatMap((lane, index) =>
      lane.places.flatMap((placed) => {
        const node = nodes.find(({ id }) => id === placed.part.id);
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

function way(from: Place, to: Place, places: NarrowPlaces): readonly Point[] {
  if (isClear(from, to, places)) return straight(from, to);
  if (isMachine(from.lane.zone) && from.lane !== to.lane) return alongSide(from, to, places);
  if (isCaller(from, places) && isBehind(to, places)) return besidePlatform(from, to, places);
  if (to.index < from.index) return outward(from, to, places);
  if (from.lane === to.lane)
    return isStack(from.lane) ? around(from, to) : inside(from, to, places);
  if (isStack(to.lane) && !isStack(from.lane)) return downSpine(from, to, places);
  return alongSide(from, to, places);
}

const isInside = ({ zone }: NarrowLane) => zone.hosting === 'azure';
const isCaller = ({ index }: Place, { lanes }: NarrowPlaces) => index < lanes.findIndex(isInside);
const isBehind = ({ index }: Place, { lanes }: NarrowPlaces) =>
  index > lanes.findLastIndex(isInside);

/** Whether one card is below the other in one column, with nothing between. */
function isClear(from: Place, to: Place, { lanes }: NarrowPlaces): boolean {
  if (from.at.x !== to.at.x || to.at.y < from.at.y || !isStack(to.lane)) return false;
  return lanes.every((lane) =>
    lane.places.every(({ at }) => at.x !== from.at.x || at.y <= from.at.y || at.y >= to.at.y),
  );
}

const straight = (from: Place, to: Place): readonly Point[] => [
  { x: from.at.x, y: bottom(from.box) },
  { x: to.at.x, y: to.box.y },
];

/** Between the columns of one lane. */
function inside(from: Place, to: Place, { spine: x }: NarrowPlaces): readonly Point[] {
  const [start, end] = [innerPort(from, to, x), innerPort(to, from, x)];
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

function innerPort({ box, column, at }: Place, other: Placed, spine: number): Point {
  if (column !== 'middle') return { x: column === 0 ? right(box) : box.x, y: at.y };
  return { x: spine, y: other.at.y < at.y ? box.y : bottom(box) };
}

/** In one column, beside the cards between. */
function around({ box: start, at }: Place, { box: end, at: { y } }: Place): readonly Point[] {
  const x = Math.min(start.x, end.x) - aside;
  const exit = at.y + besideMiddle;
  return [
    { x: start.x, y: exit },
    { x, y: exit },
    { x, y },
    { x: end.x, y },
  ];
}

/** Between the columns to the end of the lane, and into the next card from above. */
function downSpine(from: Place, to: Place, { spine: x }: NarrowPlaces): readonly Point[] {
  const start = innerPort(from, to, x);
  const { aisle } = to.lane;
  return [
    start,
    { x, y: start.y },
    { x, y: aisle },
    { x: to.at.x, y: aisle },
    { x: to.at.x, y: to.box.y },
  ];
}

/** Back out of the platform, on the outer track. */
function outward(from: Place, to: Place, { side }: NarrowPlaces): readonly Point[] {
  const x = side - tracks.outer;
  const y = from.at.y + besideMiddle;
  return [
    { x: right(from.box), y },
    { x, y },
    { x, y: to.at.y },
    { x: right(to.box), y: to.at.y },
  ];
}

/** Beside the platform, from its right. */
function besidePlatform(from: Place, to: Place, { side, spine }: NarrowPlaces): readonly Point[] {
  const x = side - tracks.around;
  const { y } = from.at;
  return [{ x: right(from.box), y }, { x, y }, ...into(from, to, { x, spine, isLeft: false })];
}

/** Down beside the lanes, and in at the side, or across the lane and between its columns. */
function alongSide(from: Place, to: Place, { side, spine }: NarrowPlaces): readonly Point[] {
  const isOfStack = isStack(from.lane);
  const isLeft = isOfStack ? to.lane.isStorage || to.column !== 1 : from.column === 0;
  const isOuter = isOfStack && isLeft && (!to.lane.isStorage || to.lane.isWatch);
  const track = isOuter ? tracks.outer : tracks.inner;
  const x = isLeft ? track : side - track;
  const { box, at } = from;
  const start = { x: isLeft ? box.x : right(box), y: at.y };
  return [start, { x, y: at.y }, ...into(from, to, { x, spine, isLeft })];
}

interface Track {
  readonly x: number;
  readonly isLeft: boolean;
  readonly spine: number;
}

/** From a track beside the lanes. */
function into(from: Place, to: Place, { x, isLeft, spine }: Track): readonly Point[] {
  const isReached = to.column === 'middle' || (to.column === 0) === isLeft;
  if (isReached)
    return [
      { x, y: to.at.y },
      { x: isLeft ? to.box.x : right(to.box), y: to.at.y },
    ];
  const { aisle } = to.lane;
  const end = innerPort(to, from, spine);
  return [{ x, y: aisle }, { x: spine, y: aisle }, { x: spine, y: end.y }, end];
}
