import type { Box, LaneShape, Layout, NodeShape } from '../figure';
import { bottom, center, right, textBox } from './blocks';
import type { Drawing, DrawnComponent } from './drawing';
import { finish } from './finish';
import { portsOf, sidesOf } from './ports';
import { caption, centred, environmentSize, label, laneStyle, nodeStyle } from './style';
import { type Column, gap, icon, labelWidth } from './wide-columns';
import { bandTop, grid, type Grid } from './wide-grid';

const refusalWidth = 132;

/** Edges along the lanes leave on the right and enter on the left; stores are entered from above. */
const flowCosts = { right: 0, left: 0, down: 40, up: 40 };
const storeCosts = { up: 0, left: 8, right: 8, down: 40 };

/**
 * Lanes from left to right, stores below:
 *
 *                     ┌───────────────────────────────────────────┐
 *     client ── WAF ──┼─ gateway ─┬─ Public API ── queues ── job ─┼── source
 *                     │           └─ Link Site                    │
 *                     │  data        Client Metabase              │
 *                     └───────────────────────────────────────────┘
 */
export function wide(drawing: Drawing): Layout {
  const places = grid(drawing);
  const { boundary, columns, width } = places;
  const nodes = columns.flatMap((column) => [
    ...column.members.map(({ component, row }) =>
      nodeAt(component, column, places.rowTop(row), places),
    ),
    ...column.stores.map(({ component, line }) => {
      const storage = places.storages.find(({ zone }) => zone.id === component.zone);
      return nodeAt(component, column, storage?.lineTop(line) ?? 0, places);
    }),
  ]);
  const environment = environmentSize(drawing.environments);
  const pill = { x: right(boundary) - environment.width - 8, y: boundary.y + 7 };
  return finish(
    {
      orientation: 'wide',
      width,
      height: bottom(boundary) + 1,
      boundary,
      caption: caption(drawing.boundary, 1, { x: boundary.x + 12, y: boundary.y + 22 }),
      environment: { ...environment, ...pill },
      lanes: [
        ...bandsOf(columns).map((column) => laneOf(column, places)),
        ...columns.flatMap((column) => storageLanes(column, places)),
      ],
      nodes,
      ports: new Map(
        nodes.map((node) => {
          const down = Math.round(bottom(textBox(node.label, nodeStyle))) + 1;
          const costs = node.kind === 'store' ? storeCosts : flowCosts;
          return [node.id, portsOf(node, { ...sidesOf(node.box), down }, costs)];
        }),
      ),
      columns: places.gutters,
      rows: places.aisles,
    },
    drawing,
  );
}

function nodeAt(component: DrawnComponent, column: Column, y: number, places: Grid): NodeShape {
  const x = middle(column);
  const box = { x: x - icon / 2, y, width: icon, height: icon };
  const below = { x, y: bottom(box) + 17, anchor: 'middle', width: labelWidth } as const;
  return {
    id: component.id,
    kind: component.kind,
    box,
    label: label(component.label, nodeStyle, below),
    refusal: {
      ...refusalAt(column, y, places),
      y: y + places.rowHeight + 16,
      height: places.rowHeight,
    },
  };
}

/** Below the node; or below the lane before, if another node is below this one. */
function refusalAt(column: Column, y: number, { columns, rowTop }: Grid): Pick<Box, 'x' | 'width'> {
  const index = columns.indexOf(column);
  const isTaken = column.members.some(({ row }) => rowTop(row) > y);
  if (!isTaken || index === 0) {
    // A rejection must not cover the gutter on the right, through which edges turn down.
    const end = Math.min(middle(column) + refusalWidth / 2, column.x + column.width);
    return { x: Math.max(0, end - refusalWidth), width: refusalWidth };
  }
  const [before] = columns.slice(Math.max(0, index - 2));
  const start = index > 1 && before ? before.x + before.width + gap / 2 : 0;
  const end = column.x - gap / 2;
  const width = Math.min(refusalWidth, end - start);
  return { x: end - width, width };
}

const middle = ({ x, width }: Column): number => x + width / 2;

/** The lanes: two columns of one zone are one band. */
function bandsOf(columns: readonly Column[]): readonly Column[] {
  const zones = new Set(columns.map(({ zone }) => zone));
  return [...zones].flatMap((zone) => {
    const own = columns.filter((column) => column.zone === zone);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ ...first, width: last.x + last.width - first.x }] : [];
  });
}

function laneOf(column: Column, { bandBottom }: Grid): LaneShape {
  const { zone, x, width } = column;
  const room = Math.max(labelWidth, width - 2 * gap);
  const at = { x: middle(column), y: bandTop + 19, anchor: 'middle', width: room } as const;
  const band = { x, y: bandTop, width, height: bandBottom - bandTop };
  return {
    id: zone.id,
    label: label(zone.label, laneStyle, at),
    ...(zone.hosting === 'azure' && { band }),
  };
}

function storageLanes(column: Column, { storages }: Grid): readonly LaneShape[] {
  return storages
    .filter(({ zone }) => column.namesBelow.includes(zone))
    .map(({ zone, band }) => {
      const at = { x: middle(column), y: band.y, anchor: 'middle', width: labelWidth } as const;
      const name = centred(label(zone.label, laneStyle, at), center(band).y, laneStyle);
      return { id: zone.id, label: name, band };
    });
}
