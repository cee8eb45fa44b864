import { type Box, bottom, right } from '../../figure/geometry';
import { cardHeight } from '../../figure/card-parts';
import { label, laneStyle } from '../../figure/measure';
import { lineHeight } from '../../figure/text';
import type { LaneShape, Layout, NodeShape } from '../figure';
import { cardAt } from './card';
import { type Cell, type Columns, compactColumns } from './compact-columns';
import type { Drawing, DrawnZone } from './drawing';
import { finish } from './finish';
import { portsOf, sidesOf } from './ports';
import { bandPad, caption, environmentSize } from './style';

/** The name of a lane, above or below its cards. */
const nameHeight = lineHeight + 6;
/** From the side of the figure to the boundary, to the network, and to a lane. */
const margins = { boundary: 1, network: 6, band: 14 } as const;
/** From the top of the boundary to the first lane. */
const headHeight = 20;
/** From the name of the network to its sign. */
const signWidth = 18;
/** Between a card and the rejection beside it. */
const aside = 8;
/** The least width of a rejection: of its longest word. */
const noteWidth = 104;

/**
 * Between the rows of a lane, and from the entrance to the first lane: on a phone, that is the space for a rejection at
 * the entrance, and names are below the lanes.
 */
const distances = {
  wide: { row: 34, entrance: 40, names: 0 },
  narrow: { row: 16, entrance: 57, names: 2 * lineHeight + 6 },
} as const;

/**
 * A figure that is low enough to be seen whole beside other things. Outside the platform is one row, inside it are two
 * lanes with their storage between them:
 *
 *     client ── WAF           source
 *     ┌──────────│──────────────│───┐
 *     │ name  gateway          job  │
 *     │         API           queue │
 *     │         API ── store ─ job  │
 *     └─────────────────────────────┘
 *
 * @throws {Error} if something is drawn that has no place in it, or a lane is missing.
 */
export function compact(drawing: Drawing, orientation: Layout['orientation']): Layout {
  const columns = compactColumns(drawing, orientation);
  const { cells, isStoreBelow, width, text } = columns;
  const { row, entrance, names } = distances[orientation];
  const isWide = orientation === 'wide';
  const top = nameHeight + cardHeight + entrance - headHeight;
  const bandTop = top + headHeight;
  const last = Math.max(...cells.map((cell) => cell.row));
  const rowTop = (index: number) => {
    if (index === 0) return nameHeight;
    const below = isStoreBelow && index === last ? nameHeight : 0;
    return bandTop + bandPad + (index - 1) * (cardHeight + row) + below;
  };
  const nodes = cells.map((cell): NodeShape => {
    const node = cardAt(cell.component, columns.placeOf(cell), rowTop(cell.row));
    return { ...node, refusal: rejectionAt(node.box, cell, columns, isWide) };
  });
  const lanes = lanesOf(cells, nodes);
  const end = Math.max(...lanes.map(({ band }) => (band ? bottom(band) : 0)));
  const named = caption(drawing.boundary, isWide ? 2 : 1, {
    x: text.x,
    y: isWide ? bandTop + 12 : end + nameHeight,
  });
  const environment = environmentSize(drawing.environments);
  const networkEnd = end + names + margins.band - margins.network;
  return finish(
    {
      orientation,
      width,
      height: networkEnd + margins.network,
      boundary: boxTo(margins.boundary, top, networkEnd + margins.network - 1, width),
      caption: named,
      // Below the names, or at the end of the first of them.
      environment: isWide
        ? { ...environment, x: text.x, y: end - environment.height }
        : { ...environment, x: text.x + text.width - environment.width, y: named.y - 14 },
      network: {
        box: boxTo(margins.network, top + margins.network - 1, networkEnd, width),
        name: label(drawing.network.label, laneStyle, {
          x: text.x + signWidth,
          y: named.y + named.lines.length * lineHeight + (isWide ? 8 : 2),
          anchor: 'start',
          width: text.width - signWidth,
        }),
        statements: [],
      },
      lanes,
      nodes,
      ports: new Map(nodes.map((node) => [node.id, portsOf(node, sidesOf(node.box), costs)])),
      columns: columns.gutters,
      rows: [
        nameHeight + cardHeight + aside,
        ...Array.from({ length: last - 1 }, (_, i) => rowTop(i + 2) - row / 2),
      ],
    },
    drawing,
  );
}

/** What is called can be on any side. */
const costs = { right: 0, left: 0, down: 0, up: 0 };

const boxTo = (x: number, y: number, end: number, width: number): Box => ({
  x,
  y,
  width: width - 2 * x,
  height: end - y,
});

/** A rejection is beside its card; on a phone, that at the entrance, or of a card without space, is below the entrance. */
function rejectionAt(box: Box, cell: Cell, columns: Columns, isWide: boolean): Box {
  const end = columns.endOf(cell) - aside;
  const beside = right(box) + aside + (cell.row === 0 ? 0 : bandPad);
  const isBeside = isWide || (cell.row > 0 && end - beside >= noteWidth);
  const x = isBeside ? beside : columns.text.x;
  const y = isBeside ? box.y : nameHeight + cardHeight + aside / 2;
  return { x, y, width: Math.max(end - x, noteWidth), height: cardHeight };
}

/** Inside the platform, a lane is a band with its name below the cards: requests come from above. */
function lanesOf(cells: readonly Cell[], nodes: readonly NodeShape[]): readonly LaneShape[] {
  const boxes = new Map<DrawnZone, readonly Box[]>();
  cells.forEach(({ zone }, i) => {
    const { box } = nodes[i] ?? {};
    if (box) boxes.set(zone, [...(boxes.get(zone) ?? []), box]);
  });
  return [...boxes].map(([zone, own]): LaneShape => {
    const x = Math.min(...own.map((box) => box.x));
    const y = Math.min(...own.map((box) => box.y));
    const end = Math.max(...own.map(bottom));
    const width = Math.max(...own.map(right)) - x;
    const isInside = zone.hosting === 'azure';
    const name = label(zone.label, laneStyle, {
      x: x + width / 2,
      y: isInside ? end + lineHeight : y - 8,
      anchor: 'middle',
      width: Infinity,
    });
    if (!isInside) return { id: zone.id, label: name };
    const band = {
      x: x - bandPad,
      y: y - bandPad,
      width: width + 2 * bandPad,
      height: end + nameHeight - y + bandPad,
    };
    return { id: zone.id, label: name, band };
  });
}
