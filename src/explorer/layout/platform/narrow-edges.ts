import type { EdgeShape, NodeShape, Point } from '../../figure';
import { bottom, center, right } from '../blocks';
import type { PlatformDrawing } from './drawing';
import { type NarrowLane, type NarrowPlaces } from './narrow-places';
import { corners } from './corners';

const aside = 12;
/** The tracks beside the lanes: distances from the edge of the figure. */
const tracks = { down: 10, out: 5 } as const;

interface Place {
  readonly node: NodeShape;
  readonly lane: NarrowLane;
  readonly laneIndex: number;
  readonly column: 0 | 1 | 'middle';
}

/**
 * Routes every connection, down the middle or along the sides.
 * @throws {Error} with a connection that the figure has no route for.
 */
export function narrowEdges(
  { connections }: PlatformDrawing,
  places: NarrowPlaces,
  nodes: readonly NodeShape[],
): readonly EdgeShape[] {
  const at = new Map(
    places.lanes.flatMap((lane, laneIndex) =>
      lane.places.flatMap(({ part, column }) => {
        const node = nodes.find(({ id }) => id === part.id);
        return node ? [[part.id, { node, lane, laneIndex, column } satisfies Place] as const] : [];
      }),
    ),
  );
  return connections.map(({ from, to }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!start || !end) throw new Error(`The figure has no way from ${from} to ${to}.`);
    return { from, to, points: corners(way(start, end, places)) };
  });
}

function way(from: Place, to: Place, places: NarrowPlaces): readonly Point[] {
  if (to.laneIndex < from.laneIndex) return besideLanes(from, to, places, tracks.out);
  const isOfService = from.node.kind === 'service' && to.lane !== from.lane;
  return isOfService ? besideLanes(from, to, places, tracks.down) : alongSpine(from, to, places);
}

/** Down the middle; within one lane next to the trunk of its incoming calls. */
function alongSpine(from: Place, to: Place, { spine }: NarrowPlaces): readonly Point[] {
  const isSame = from.lane === to.lane;
  const x = isSame ? spine + 6 : spine;
  const offset = isSame ? aside : 0;
  const start = port(from, offset, 'below');
  const end = port(to, offset, 'above');
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

/** Where a route to or from the middle meets a card: on the inner side, or straight. */
function port({ node: { box }, column }: Place, offset: number, side: 'below' | 'above'): Point {
  const { x, y } = center(box);
  if (column === 'middle') return { x, y: side === 'below' ? bottom(box) : box.y };
  return { x: column === 0 ? right(box) : box.x, y: y + offset };
}

/** Out at the side, along it, and in again; across above the lane if the target is on the other side. */
function besideLanes(
  from: Place,
  to: Place,
  { width }: NarrowPlaces,
  track: number,
): readonly Point[] {
  const [start, end] = [from.node.box, to.node.box];
  const isLeft = (place: Place) => place.column === 0;
  const x = (place: Place) => (isLeft(place) ? track : width - track);
  const side = (place: Place, box: typeof start) => (isLeft(place) ? box.x : right(box));
  const offset = track === tracks.out ? 0 : to.lane.isStorage ? aside : -aside;
  const [a, b] = [center(start).y + offset, center(end).y];
  const across = to.lane.band.y - 6;
  return [
    { x: side(from, start), y: a },
    { x: x(from), y: a },
    ...(x(from) === x(to)
      ? []
      : [
          { x: x(from), y: across },
          { x: x(to), y: across },
        ]),
    { x: x(to), y: b },
    { x: side(to, end), y: b },
  ];
}
