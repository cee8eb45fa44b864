import type { LaneShape, Layout, NodeShape } from '../../figure';
import { center, fit, right } from '../blocks';
import { caption, centred, environmentSize, label } from '../style';
import { card } from './card';
import type { PlatformDrawing } from './drawing';
import { narrowEdges } from './narrow-edges';
import { type NarrowLane, narrowPlaces } from './narrow-places';
import { laneStyle } from './style';

/**
 * The whole platform for a phone: lanes from top to bottom, two cards side by side. Requests go
 * down the middle; calls to the lanes below go down the sides:
 *
 *     ┌───────────────────┐
 *     │       [WAF]       │
 *     │     [gateway]     │
 *     │ ┌[·]────┼────[·]┐ │
 *     │ ├[·]────┴────[·]┤ │
 *     │ └[family] [family]┘
 */
export function platformNarrow(drawing: PlatformDrawing): Layout {
  const places = narrowPlaces(drawing);
  const { width, height, boundary, lanes } = places;
  const nodes = lanes.flatMap(nodesOf);
  const environment = environmentSize(drawing.environments);
  return {
    orientation: 'narrow',
    width,
    height,
    boundary,
    caption: caption(drawing.boundary, 2, { x: boundary.x + 20, y: boundary.y + 20 }),
    environment: { ...environment, x: places.spine + 14, y: boundary.y + 12 },
    lanes: lanes.map(laneShape),
    nodes,
    edges: narrowEdges(drawing, places, nodes),
  };
}

function nodesOf({ places, band }: NarrowLane): readonly NodeShape[] {
  return places.map(({ part, x, y, width }): NodeShape => {
    const shape = card(part, { x, y }, width);
    const start = right(shape.box) + 10;
    const room = {
      x: start,
      y: band.y + 4,
      width: right(band) - 4 - start,
      height: band.height - 8,
    };
    return { ...shape, refusal: room };
  });
}

function laneShape({ zone, band, places }: NarrowLane): LaneShape {
  const width = fit(zone.label, laneStyle, Infinity).width;
  const at = { x: band.x + 8, y: band.y + 16, anchor: 'start', width } as const;
  const name = label(zone.label, laneStyle, at);
  return {
    id: zone.id,
    label: places.length > 1 ? name : centred(name, center(band).y, laneStyle),
    ...(zone.hosting === 'azure' && { band }),
  };
}
