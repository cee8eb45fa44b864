import type { EdgeShape, NodeShape, Point } from '../../figure';
import { center, right } from '../blocks';
import { corners } from './corners';
import type { PlatformDrawing } from './drawing';
import type { WideLane, WidePlaces } from './wide-places';

/** The distance of a card's second port from its middle. */
const aside = 12;
/** The distance between two tracks of one gutter. */
const track = 10;

interface Place {
  readonly node: NodeShape;
  readonly lane: WideLane;
  readonly laneIndex: number;
  /** In a broad lane, 0 on the left and 1 on the right. */
  readonly column: number;
}

/**
 * Routes every connection, along trunks that all calls of a kind share.
 * @throws {Error} with a connection that the figure has no route for.
 */
export function wideEdges(
  { connections }: PlatformDrawing,
  places: WidePlaces,
  nodes: readonly NodeShape[],
): readonly EdgeShape[] {
  const at = placesOf(places, nodes);
  return connections.map(({ from, to }) => {
    const [start, end] = [at.get(from), at.get(to)];
    const points = start && end && way(start, end, places);
    if (!points) throw new Error(`The figure has no way from ${from} to ${to}.`);
    return { from, to, points: corners(points) };
  });
}

function placesOf({ lanes }: WidePlaces, nodes: readonly NodeShape[]): ReadonlyMap<string, Place> {
  return new Map(
    lanes.flatMap((lane, laneIndex) =>
      lane.columns.flatMap(({ parts }, column) =>
        parts.flatMap(({ id }) => {
          const node = nodes.find((each) => each.id === id);
          return node ? [[id, { node, lane, laneIndex, column }] as const] : [];
        }),
      ),
    ),
  );
}

function way(from: Place, to: Place, places: WidePlaces): readonly Point[] | undefined {
  if (to.lane.isStorage) return toStore(from, to, places);
  if (from.lane === to.lane) return acrossSpine(from, to);
  if (to.laneIndex < from.laneIndex) return outward(from, to);
  if (to.laneIndex > from.laneIndex) return onward(from, to, places);
  return undefined;
}

/** To the next lane: straight, or along a trunk before it, or along the spine between its columns. */
function onward(from: Place, to: Place, { middle }: WidePlaces): readonly Point[] {
  const [start, end] = [from.node.box, to.node.box];
  const a = { x: right(start), y: center(start).y };
  const y = center(end).y;
  if (to.lane.columns.length > 1) {
    const x = spineOf(to.lane);
    const end2 = { x: to.column === 0 ? right(end) : end.x, y };
    return [a, { x, y: middle }, { x, y }, end2];
  }
  const x =
    from.lane.columns.length > 1
      ? right(from.lane.band) + 2 * track + 4
      : to.lane.band.x - trunkBefore(from, to);
  return [a, { x, y: a.y }, { x, y }, { x: end.x, y }];
}

/** Between a lane outside and the platform, the trunk is outside the boundary. */
function trunkBefore(from: Place, to: Place): number {
  return from.lane.zone.hosting === to.lane.zone.hosting ? 12 : 30;
}

/** Back out of the platform: straight, or along a trunk before its target. */
function outward(from: Place, to: Place): readonly Point[] {
  const [start, end] = [from.node.box, to.node.box];
  const x = right(end) + 14;
  return [
    { x: start.x, y: center(start).y },
    { x, y: center(start).y },
    { x, y: center(end).y },
    { x: right(end), y: center(end).y },
  ];
}

/** Between the columns of one lane, next to the trunk of its incoming calls. */
function acrossSpine(from: Place, to: Place): readonly Point[] {
  const [start, end] = [from.node.box, to.node.box];
  const x = spineOf(from.lane) + track;
  const side = (box: typeof start, column: number) => (column === 0 ? right(box) : box.x);
  const [a, b] = [center(start).y + aside, center(end).y + aside];
  return [
    { x: side(start, from.column), y: a },
    { x, y: a },
    { x, y: b },
    { x: side(end, to.column), y: b },
  ];
}

/** Down beside the lane, along the aisle, and into the store from above. */
function toStore(from: Place, to: Place, { aisle }: WidePlaces): readonly Point[] {
  const [start, end] = [from.node.box, to.node.box];
  const { band, columns } = from.lane;
  const isLeft = columns.length > 1 && from.column === 0;
  const isBroad = columns.length > 1;
  const x = isLeft ? band.x - track : right(band) + track;
  const y = aisle + (isBroad ? -track / 2 : track / 2);
  const isBusy = !isBroad || from.node.kind === 'job';
  const height = center(start).y + (isBusy ? aside : -aside);
  const exit = { x: isLeft ? start.x : right(start), y: height };
  const entrance = { x: center(end).x, y: end.y };
  return [exit, { x, y: height }, { x, y }, { x: entrance.x, y }, entrance];
}

function spineOf({ columns }: WideLane): number {
  const [first, second] = columns;
  return ((first?.x ?? 0) + (second?.x ?? 0)) / 2;
}
