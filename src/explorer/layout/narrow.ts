import { type Box, bottom, right } from '../../figure/geometry';
import { cardParts, cardHeight } from '../../figure/card-parts';
import type { LaneShape, Layout, NodeShape } from '../figure';
import { lineHeight } from '../../figure/text';
import { label, laneStyle } from '../../figure/measure';
import type { Drawing } from './drawing';
import { finish } from './finish';
import { type Block, nameWidth, type Place } from './narrow-blocks';
import {
  grid,
  type Grid,
  head,
  networkNameWidth,
  signWidth,
  statementInset,
  statementWidth,
} from './narrow-grid';
import { cardAt, cardWidth } from './card';
import { portsOf, type Sides, sidesOf } from './ports';
import { shelfLane } from './shelf';
import { bandPad, caption, environmentSize, statementsAt } from './style';

/** Edges along the lanes leave at the bottom and enter at the top; none runs along the left side of the figure. */
const flowCosts = { down: 0, up: 0, left: 20, right: 20 };
const firstCosts = { ...flowCosts, left: 400 };
/** In the second column, calls between its components run on the left, and those of jobs to the storage on the right. */
const secondCosts = { ...flowCosts, left: 0, right: 30 };
const jobCosts = { ...flowCosts, left: 60, right: 0 };
const noteWidth = 140;

/**
 * From top to bottom, in two columns:
 *
 *      client
 *      WAF
 *     ┌─┼─ network ────────────────┐
 *     │ gateway ─── link site      │
 *     │ API         link service ──┼┐
 *     │ API                        ││
 *     │             fetch job ─────┼┤
 *     │             queue          ││
 *     │             job            ││
 *     │ Metabase                   ││
 *     └────────────────────────────┘│
 *      source ──────────────────────┘
 */
export function narrow(drawing: Drawing): Layout {
  const places = grid(drawing);
  const { width, boundary, network, text } = places;
  const blocks = [
    ...places.machines,
    ...places.entrance,
    ...places.inside,
    ...places.shelves,
    ...places.behind,
  ];
  const nodes = blocks.flatMap((block) => block.places.map((place) => nodeAt(place, places)));
  const environment = environmentSize(drawing.environments);
  return finish(
    {
      orientation: 'narrow',
      width,
      height: places.height,
      boundary,
      caption: caption(drawing.boundary, 2, { x: text.x, y: boundary.y + 18 }),
      environment: { ...environment, x: text.x, y: places.environment },
      network: {
        box: network,
        name: label(drawing.network.label, laneStyle, {
          x: text.x + signWidth,
          y: network.y + head.name,
          anchor: 'start',
          width: networkNameWidth(places),
        }),
        statements: statementsAt(drawing.network.statements, {
          x: text.x + statementInset,
          y: places.statements + 10,
          width: statementWidth(places),
        }),
      },
      lanes: [
        ...places.machines.map((block) => machineLane(block, nodes)),
        ...places.entrance.map((block, i) => entranceName(block, i, places)),
        ...places.inside.map((block) => laneOf(block, places)),
        ...places.shelves.map(shelfLane),
        ...places.behind.map((block) => nameBelow(block, places)),
      ],
      nodes,
      ports: new Map(
        nodes.map((node) => [node.id, portsOf(node, sidesOf(node.box), costsOf(node, places))]),
      ),
      columns: places.gutters,
      rows: places.aisles,
      ...(places.around && { around: places.around }),
    },
    drawing,
  );
}

function costsOf({ kind, box }: NodeShape, { text }: Grid): Sides {
  if (box.x < text.x) return firstCosts;
  return kind === 'job' ? jobCosts : secondCosts;
}

function nodeAt(place: Place, places: Grid): NodeShape {
  const { component, column, y } = place;
  const { x, width } = places.cards[column];
  // Outside the platform, a longer name makes a card wider than its column.
  const own = cardWidth([component], cardParts.lines);
  const node = cardAt(component, { x, width: Math.max(width, own) }, y);
  return { ...node, refusal: noteAt(place, node.box, places) };
}

/** A rejection is beside its card outside the platform, and in the free end of the first column inside. */
function noteAt({ y }: Place, box: Box, places: Grid): Box {
  const { inside, entrance, shelves, boundary, cards } = places;
  const isOutside = entrance.some(({ places }) => places.some((place) => place.y === y));
  if (isOutside) return { x: right(box) + 8, y: y + 20, width: noteWidth, height: cardHeight };
  const [first] = inside;
  const end = (first?.band ? bottom(first.band) : y + cardHeight) + 10;
  const limit = shelves[0]?.band.y ?? boundary.y + boundary.height;
  return { x: cards[0].x - bandPad, y: end, width: noteWidth, height: limit - end };
}

/** Above the first row, or beside the card of what a request passes. */
function entranceName({ zone, places }: Block, index: number, columns: Grid): LaneShape {
  const { cards } = columns;
  const [first] = places;
  const y = first?.y ?? 0;
  const at = {
    x: cards[0].x,
    y: Math.min(...places.map((place) => place.y)) - 7,
    anchor: 'start',
    width: Infinity,
  } as const;
  if (index === 0) return { id: zone.id, label: label(zone.label, laneStyle, at) };
  const x = cards[0].x + cards[0].width + 8;
  const beside = { ...at, x, y: y + 14, width: columns.width - x - 4 };
  return { id: zone.id, label: label(zone.label, laneStyle, beside) };
}

/** A machine has a border, with its name above. */
function machineLane({ zone, places }: Block, nodes: readonly NodeShape[]): LaneShape {
  const boxes = nodes.flatMap(({ id, box }) =>
    places.some(({ component }) => component.id === id) ? [box] : [],
  );
  const x = Math.min(...boxes.map((box) => box.x)) - bandPad;
  const y = Math.min(...boxes.map((box) => box.y)) - bandPad;
  const end = Math.max(...boxes.map(bottom)) + bandPad;
  const band = { x, y, width: Math.max(...boxes.map(right)) + bandPad - x, height: end - y };
  const at = { x: x + bandPad, y: y - 5, anchor: 'start', width: Infinity } as const;
  return { id: zone.id, label: label(zone.label, laneStyle, at), band };
}

/** The name of a lane is above it. */
function laneOf({ zone, band, places }: Block, columns: Grid): LaneShape {
  const column = places[0]?.column ?? 0;
  const x = column === 0 ? columns.text.x : columns.cards[1].x - bandPad + 2;
  const width = nameWidth(column, columns);
  const name = label(zone.label, laneStyle, { x, y: 0, anchor: 'start', width });
  const y = (band?.y ?? 0) - 8 - (name.lines.length - 1) * lineHeight;
  return { id: zone.id, label: { ...name, y }, ...(band && { band }) };
}

function nameBelow({ zone, places }: Block, { cards }: Grid): LaneShape {
  const { x, width } = cards[0];
  const y = Math.max(...places.map((place) => place.y)) + cardHeight + 16;
  return {
    id: zone.id,
    label: label(zone.label, laneStyle, { x: x + width / 2, y, anchor: 'middle', width }),
  };
}
