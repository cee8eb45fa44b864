import { cardParts, cardHeight } from '../../figure/card-parts';
import type { LaneShape, Layout, NodeShape } from '../figure';
import { lineHeight } from '../../figure/text';
import { label, laneStyle } from '../../figure/measure';
import { right } from '../../figure/geometry';
import { type Drawing, type DrawnComponent, type DrawnZone, isMachine } from './drawing';
import { finish } from './finish';
import { cardAt, cardWidth } from './card';
import { portsOf, sidesOf } from './ports';
import { shelfLane } from './shelf';
import { bandPad, caption, environmentSize, statementsAt } from './style';
import type { Column } from './wide-columns';
import { bandTop, grid, type Grid } from './wide-grid';

const noteWidth = 136;
/** Between a card and the name of its zone, outside the platform. */
const nameGap = 17;

/** Edges along the lanes leave on the right and enter on the left; stores are entered from above. */
const flowCosts = { right: 0, left: 0, down: 20, up: 20 };
const storeCosts = { up: 0, left: 8, right: 8, down: 40 };

/**
 * Lanes from left to right, stores below:
 *
 *                ┌ boundary ─────────────────────────────┐
 *                │┌ network ───────────────────────────┐ │
 *     client     ││            link service   fetch job│ │ source
 *     WAF ───────┼┼─ gateway ─ link site      queue    │ │
 *                ││  API                      job      │ │
 *                ││  Metabase                          │ │
 *                │└────────────────────────────────────┘ │
 *                └───────────────────────────────────────┘
 */
export function wide(drawing: Drawing): Layout {
  const places = grid(drawing);
  const { boundary, columns, network, shelves } = places;
  const nodes = [
    ...columns.flatMap((column) =>
      column.members.map(({ component, row }) => nodeAt(component, column, row, places)),
    ),
    ...shelves.flatMap(({ stores }) => stores.map((at) => cardAt(at.component, at, at.y))),
  ];
  const environment = environmentSize(drawing.environments);
  return finish(
    {
      orientation: 'wide',
      width: places.width,
      height: places.height,
      boundary,
      caption: caption(drawing.boundary, 1, { x: boundary.x + 14, y: boundary.y + 21 }),
      environment: {
        ...environment,
        x: right(boundary) - environment.width - 8,
        y: boundary.y + 5,
      },
      network: {
        box: network,
        name: label(drawing.network.label, laneStyle, {
          x: network.x + 30,
          y: network.y + 21,
          anchor: 'start',
          width: Infinity,
        }),
        statements: statementsAt(drawing.network.statements, {
          x: network.x + 28,
          y: places.statements + 14,
          width: network.width - 42,
        }),
      },
      lanes: [...columns.flatMap((column) => lanesIn(column, places)), ...shelves.map(shelfLane)],
      nodes,
      ports: new Map(
        nodes.map((node) => {
          const costs = node.kind === 'store' ? storeCosts : flowCosts;
          return [node.id, portsOf(node, sidesOf(node.box), costs)];
        }),
      ),
      columns: places.gutters,
      rows: places.aisles,
      ...(places.around && { around: places.around }),
    },
    drawing,
  );
}

function nodeAt(component: DrawnComponent, column: Column, row: number, places: Grid): NodeShape {
  return {
    ...cardAt(component, roomFor(component, column), places.rowTop(row)),
    refusal: noteAt(column, row, places),
  };
}

/** A longer name outside the platform makes its card wider than its column. */
function roomFor(component: DrawnComponent, { x, width }: Column) {
  return { x, width: Math.max(width, cardWidth([component], cardParts.lines)) };
}

/** A rejection is below its card if that is free, or else in the first free row before the platform. */
function noteAt(column: Column, row: number, { columns, rowTop }: Grid) {
  const isFree = ({ members }: Column, at: number) => members.every((each) => each.row !== at);
  const [entrance = column] = columns;
  const home = isFree(column, row + 1) ? column : entrance;
  let below = row + 1;
  while (!isFree(home, below)) below += 1;
  const x = Math.max(0, home.x + home.width / 2 - noteWidth / 2);
  return { x, y: rowTop(below) - 8, width: noteWidth, height: cardHeight };
}

/** A machine has a border, with its name above the cards. */
function machineLane(zone: DrawnZone, { x, width }: Column, tops: readonly number[]): LaneShape {
  const top = Math.min(...tops);
  const name = label(zone.label, laneStyle, { x: x + width / 2, y: 0, anchor: 'middle', width });
  const y = top - 9 - (name.lines.length - 1) * lineHeight;
  const start = y - lineHeight + 1;
  const end = Math.max(...tops) + cardHeight + bandPad;
  const band = { x: x - bandPad, y: start, width: width + 2 * bandPad, height: end - start };
  return { id: zone.id, label: { ...name, y }, band };
}

/** A band with its name above the cards; outside, each name is above the first card of its zone, or below its last. */
function lanesIn(column: Column, { bandBottom, rowTop }: Grid): readonly LaneShape[] {
  const { x, width } = column;
  return column.zones.map((zone, i): LaneShape => {
    if (column.isInside) {
      const at = { x: x + width / 2, y: bandTop + 19, anchor: 'middle', width } as const;
      const band = {
        x: x - bandPad,
        y: bandTop,
        width: width + 2 * bandPad,
        height: bandBottom - bandTop,
      };
      return { id: zone.id, label: label(zone.label, laneStyle, at), band };
    }
    const rows = column.members.flatMap(({ component, row }) =>
      component.zone === zone.id ? [row] : [],
    );
    if (isMachine(zone)) return machineLane(zone, column, rows.map(rowTop));
    const y =
      i === 0 ? rowTop(Math.min(...rows)) - 8 : rowTop(Math.max(...rows)) + cardHeight + nameGap;
    const at = { x: x + width / 2, y, anchor: 'middle', width } as const;
    const name = label(zone.label, laneStyle, at);
    const lift = i === 0 ? (name.lines.length - 1) * lineHeight : 0;
    return { id: zone.id, label: { ...name, y: y - lift } };
  });
}
