import type { Box } from '../../figure/geometry';
import { cardParts, cardHeight } from '../../figure/card-parts';
import { lineHeight } from '../../figure/text';
import { fit, laneStyle } from '../../figure/measure';
import type { Drawing, DrawnComponent } from './drawing';
import { cardWidth } from './card';
import { type Shelf, shelfHeight, shelfPad } from './shelf';
import { bandPad, statementsHeight } from './style';
import { type Column, columnsOf, guttersOf, insideOf, shore } from './wide-columns';
import type { Tracks } from './grid';
import { laneGroups, leadsAround } from './lane-order';

/** Between two cards of a column: space for the label of the connection between them. */
const rowGap = 36;
const pitch = cardHeight + rowGap;
/** The top of the network, below the name of the boundary, and that of its lanes, below its own name. */
const networkTop = 33;
export const bandTop = networkTop + 32;
/** Above the first row, for calls over a lane, and above the storage: space for a label on either. */
const over = 48;
const aisle = 32;
/** Below the boundary, for connections that lead around the platform. */
const way = 14;

interface Store {
  readonly component: DrawnComponent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A storage zone below the lanes, with its stores. */
interface WideShelf extends Shelf {
  readonly stores: readonly Store[];
}

/** The positions of everything in a wide figure. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly boundary: Box;
  readonly network: Box;
  /** The top of the statements about the network. */
  readonly statements: number;
  readonly bandBottom: number;
  readonly rowTop: (row: number) => number;
  readonly columns: readonly Column[];
  readonly shelves: readonly WideShelf[];
  /** The tracks between the lanes, and between the rows. */
  readonly gutters: readonly number[];
  readonly aisles: readonly number[];
  /** The track below the boundary. */
  readonly around?: Tracks;
}

export function grid(drawing: Drawing): Grid {
  const { columns, width } = columnsOf(drawing);
  const road = leadsAround(drawing) ? way : 0;
  const { left, end } = insideOf(columns);
  const names = columns.flatMap((column) =>
    column.isInside
      ? column.zones.map(({ label }) => fit(label, laneStyle, column.width).lines.length)
      : [],
  );
  const firstRow = bandTop + 10 + lineHeight * Math.max(1, ...names) + over;
  const rowTop = (row: number) => firstRow + row * pitch;
  const rowCount =
    1 + Math.ceil(Math.max(...columns.flatMap(({ members }) => members.map(({ row }) => row))));
  const bandBottom = rowTop(rowCount) - rowGap + bandPad;
  const shelves = shelvesOf(drawing, columns, { left, end, top: bandBottom + aisle });
  const shelfEnd = Math.max(bandBottom, ...shelves.map(({ band }) => band.y + band.height));
  const statements = shelfEnd + bandPad;
  const stated = statementsHeight(drawing.network.statements, end - left - 16);
  const network = {
    x: left - shore.network,
    y: networkTop,
    width: end - left + 2 * shore.network + 8,
    height: statements + stated + (stated > 0 ? 12 : 0) - networkTop,
  };
  const boundary = {
    x: network.x - shore.boundary,
    y: 1,
    width: network.width + 2 * shore.boundary,
    height: network.y + network.height + shore.boundary - 1,
  };
  return {
    width,
    height: boundary.y + boundary.height + 1 + road,
    boundary,
    network,
    statements,
    bandBottom,
    rowTop,
    columns,
    shelves,
    gutters: guttersOf(columns),
    aisles: [
      firstRow - 12,
      ...Array.from({ length: rowCount - 1 }, (_, row) => rowTop(row + 1) - rowGap / 2),
      ...shelves.map(({ band }) => band.y - aisle / 2 + 4),
    ],
    ...(road > 0 && {
      around: { columns: [], rows: [boundary.y + boundary.height + road / 2] },
    }),
  };
}

interface Room {
  readonly left: number;
  readonly end: number;
  readonly top: number;
}

/** The storage zones, one below the other, each store below the column of its caller if that is free. */
function shelvesOf(drawing: Drawing, columns: readonly Column[], room: Room): readonly WideShelf[] {
  let top = room.top;
  return laneGroups(drawing).storage.map(({ zone, components }): WideShelf => {
    const homes = homesOf(components, columns, drawing);
    const stores = homes.map(({ component, column, line }): Store => {
      const { x, width } = columns[column] ?? { x: room.left, width: 0 };
      const own = cardWidth([component], cardParts.lines);
      const y = top + shelfPad + line * (cardHeight + lineHeight);
      return { component, x: x + (width - own) / 2, width: own, y };
    });
    const lines = 1 + Math.max(0, ...homes.map(({ line }) => line));
    const last = Math.max(...stores.map(({ x, width }) => x + width));
    const height = shelfHeight(zone, lines, room.end - last);
    const band = { x: room.left, y: top, width: room.end - room.left, height };
    top += height + aisle;
    return { zone, band, stores, nameEnd: room.end };
  });
}

interface Home {
  readonly component: DrawnComponent;
  readonly column: number;
  readonly line: number;
}

function homesOf(
  stores: readonly DrawnComponent[],
  columns: readonly Column[],
  { connections }: Drawing,
): readonly Home[] {
  const inside = columns.flatMap(({ isInside }, i) => (isInside ? [i] : []));
  let free: number[] = [];
  let line = -1;
  return stores.map((component) => {
    if (free.length === 0) {
      free = [...inside];
      line += 1;
    }
    const callers = connections.filter(({ to }) => to === component.id).map(({ from }) => from);
    const home = columns.findIndex(({ members }) =>
      members.some((member) => callers.includes(member.component.id)),
    );
    free.sort((a, b) => Math.abs(a - home) - Math.abs(b - home));
    return { component, column: free.shift() ?? 0, line };
  });
}
