import type { LaneShape, Layout, NodeShape } from '../../figure';
import { bottom, center, fit, right } from '../blocks';
import { caption, centred, environmentSize, label } from '../style';
import { card, cardHeight, cardWidth } from './card';
import type { PlatformDrawing } from './drawing';
import { wideEdges } from './wide-edges';
import { pad, type WideLane, widePlaces } from './wide-places';
import { laneStyle } from './style';

const refusalWidth = 128;

/**
 * The whole platform: lanes from left to right, cards in columns, storage below. Calls run along
 * shared trunks between the lanes:
 *
 *              ┌──────────────────────────────────────────┐
 *     client ──┼─ WAF ── gateway ──┬ [·]│[·] ┬─ family ───┼── sources
 *              │                   └ [·]│[·] │            │
 *              │  monitoring   storage  [·] [·]           │
 *              └──────────────────────────────────────────┘
 */
export function platformWide(drawing: PlatformDrawing): Layout {
  const places = widePlaces(drawing);
  const { width, boundary, lanes } = places;
  const nodes = lanes.flatMap((lane) => nodesOf(lane));
  const environment = environmentSize(drawing.environments);
  return {
    orientation: 'wide',
    width,
    height: bottom(boundary) + 1,
    boundary,
    caption: caption(drawing.boundary, 1, { x: boundary.x + 14, y: boundary.y + 24 }),
    environment: { ...environment, x: right(boundary) - environment.width - 10, y: boundary.y + 8 },
    lanes: lanes.map(laneShape),
    nodes,
    edges: wideEdges(drawing, places, nodes),
  };
}

function nodesOf({ columns, isStorage }: WideLane): readonly NodeShape[] {
  return columns.flatMap(({ parts, x, heights }) => {
    const width = cardWidth(parts);
    return parts.map((part, i): NodeShape => {
      const shape = card(part, { x, y: heights[i] ?? 0 }, width);
      const { box } = shape;
      const note = { x: x - refusalWidth / 2, y: bottom(box) + 10, width: refusalWidth };
      return { ...shape, refusal: isStorage ? box : { ...note, height: cardHeight } };
    });
  });
}

function laneShape({ zone, band, isStorage }: WideLane): LaneShape {
  const isInside = zone.hosting === 'azure';
  const width = fit(zone.label, laneStyle, Infinity).width;
  const name = isStorage
    ? label(zone.label, laneStyle, { x: band.x + pad + 4, y: 0, anchor: 'start', width })
    : label(zone.label, laneStyle, { x: center(band).x, y: band.y + 20, anchor: 'middle', width });
  return {
    id: zone.id,
    label: isStorage ? centred(name, center(band).y, laneStyle) : name,
    ...(isInside && { band }),
  };
}
