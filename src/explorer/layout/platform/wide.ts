import type { LaneShape, Layout, NodeShape } from '../../figure';
import { bottom, center, right } from '../../../figure/geometry';
import { fit, label } from '../../../figure/measure';
import { isMachine } from '../drawing';
import { caption, environmentSize } from '../style';
import { card } from '../card';
import { cardHeight } from '../../../figure/card-parts';
import type { PlatformDrawing } from './drawing';
import { laneStyle } from './style';
import { wideEdges } from './wide-edges';
import type { WideLane } from './wide-lane';
import { widePlaces } from './wide-places';
import { pad } from './wide-rows';

const leastRefusal = 128;

/**
 * The whole platform: lanes from left to right, storage below. Requests go straight to the gateway, then down
 * to the data; a lane of jobs has two columns with a queue below them:
 *
 *                       ┌──────────────────────────────────────────┐
 *     consumer ─────────┼──────────────┬────────── sender [·]      │
 *     client ── WAF ────┼─ gateway ── link ┬ [·]   [map] │ [fetch]─┼─ sources
 *                       │     API          └ [·]   [map] │ [fetch]─┼─
 *                       │     API ───────────────────── queue      │
 *                       │     data          [·]      [·]           │
 *                       └──────────────────────────────────────────┘
 */
export function platformWide(drawing: PlatformDrawing): Layout {
  const places = widePlaces(drawing);
  const { width, height, boundary, network } = places;
  const lanes = [...places.lanes, ...places.shelves];
  const nodes = lanes.flatMap(nodesOf);
  const environment = environmentSize(drawing.environments);
  return {
    orientation: 'wide',
    width,
    height,
    boundary,
    caption: caption(drawing.boundary, 1, { x: boundary.x + 14, y: boundary.y + 22 }),
    environment: { ...environment, x: right(boundary) - environment.width - 8, y: boundary.y + 5 },
    network: {
      box: network,
      name: label(drawing.network.label, laneStyle, {
        x: network.x + 30,
        y: network.y + 22,
        anchor: 'start',
        width: Infinity,
      }),
      statements: [],
    },
    lanes: lanes.flatMap((lane) => [
      laneShape(lane, places.shelves.includes(lane)),
      ...lane.headings,
    ]),
    nodes,
    edges: wideEdges(drawing, places, nodes),
    labels: [],
  };
}

function nodesOf({ places, isStorage }: WideLane): readonly NodeShape[] {
  return places.map(({ part, at, width }): NodeShape => {
    const shape = card(part, at, width);
    if (isStorage || part.members !== undefined) return shape;
    const room = Math.max(leastRefusal, width);
    const note = { x: at.x - room / 2, y: bottom(shape.box) + 10, width: room, height: cardHeight };
    return { ...shape, refusal: note };
  });
}

/** The name of a lane is in its middle, that of a shelf at its start. */
function laneShape({ zone, band }: WideLane, isShelf: boolean): LaneShape {
  const width = fit(zone.label, laneStyle, Infinity).width;
  const at = isShelf
    ? ({ x: band.x + pad + 4, anchor: 'start' } as const)
    : ({ x: center(band).x, anchor: 'middle' } as const);
  const room = isMachine(zone) ? band.width - 2 * pad : width;
  return {
    id: zone.id,
    label: label(zone.label, laneStyle, { ...at, y: band.y + 20, width: room }),
    ...(zone.hosting !== 'external' && { band }),
  };
}
