import type { LaneShape, Layout, NodeShape } from '../../figure';
import { center, right } from '../../../figure/geometry';
import { fit, label } from '../../../figure/measure';
import { caption, environmentSize } from '../style';
import { card } from '../card';
import type { PlatformDrawing } from './drawing';
import { narrowEdges } from './narrow-edges';
import { isStack, type NarrowLane, narrowPlaces } from './narrow-places';
import { laneStyle } from './style';

/**
 * The whole platform for a phone: lanes from top to bottom, two cards side by side. Requests go straight down the
 * first column to the APIs; calls to the lanes below go down the sides, and between the columns of a lane:
 *
 *        [client]   [·]
 *     ┌─────┼───────────────┐
 *     │ [gateway]──────────┐│
 *     │┌─[API]             ││
 *     ││ [link]──┬─[site]──┘│
 *     │└──────[queue]       │
 *     │  [map]───┴──[fetch]─┼┐
 *     └─────────────────────┘│
 *         [source] [source]──┘
 */
export function platformNarrow(drawing: PlatformDrawing): Layout {
  const places = narrowPlaces(drawing);
  const { width, height, boundary, network, lanes } = places;
  const nodes = lanes.flatMap(nodesOf);
  const environment = environmentSize(drawing.environments);
  const [first] = lanes.flatMap((lane) => lane.places.filter(({ column }) => column === 0));
  const clear = (first?.at.x ?? 0) + 12;
  return {
    orientation: 'narrow',
    width,
    height,
    boundary,
    caption: caption(drawing.boundary, 2, { x: clear, y: boundary.y + 20 }),
    environment: {
      ...environment,
      x: right(boundary) - environment.width - 14,
      y: boundary.y + 12,
    },
    lanes: lanes.flatMap((lane) => [laneShape(lane), ...lane.headings]),
    nodes,
    network: {
      box: network,
      name: label(drawing.network.label, laneStyle, {
        x: clear + 20,
        y: network.y + 22,
        anchor: 'start',
        width: Infinity,
      }),
      statements: [],
    },
    edges: narrowEdges(drawing, places, nodes),
    labels: [],
  };
}

/** A rejection is beside its card; beside a stack there is space for a taller one. */
function nodesOf(lane: NarrowLane): readonly NodeShape[] {
  const { places, band } = lane;
  return places.map(({ part, at, width }): NodeShape => {
    const shape = card(part, at, width);
    // A rejection by an integration is on its card.
    if (part.members !== undefined) return shape;
    const { y, height } = shape.box;
    const start = right(shape.box) + 10;
    const room = isStack(lane) ? 2 * height : height;
    return { ...shape, refusal: { x: start, y, width: right(band) - 4 - start, height: room } };
  });
}

function laneShape({ zone, band }: NarrowLane): LaneShape {
  const width = fit(zone.label, laneStyle, Infinity).width;
  const at = { x: center(band).x, y: band.y + 17, anchor: 'middle', width } as const;
  return {
    id: zone.id,
    label: label(zone.label, laneStyle, at),
    ...(zone.hosting !== 'external' && { band }),
  };
}
