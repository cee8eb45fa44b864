import { type Box, bottom } from '../../figure/geometry';
import { lineHeight } from '../../figure/text';
import { fit, laneStyle } from '../../figure/measure';
import { cardHeight } from '../../figure/card-parts';
import type { Drawing } from './drawing';
import type { Tracks } from './grid';
import { laneGroups, leadsAround } from './lane-order';
import {
  behindBlocks,
  type Block,
  entranceBlocks,
  machineBlocks,
  nameLines,
  rowGap,
  shelfAt,
  stacked,
} from './narrow-blocks';
import { columnsOf, type Columns, margins } from './narrow-columns';
import type { Shelf } from './shelf';
import { statementsHeight } from './style';

/** Above and below the boundary, and above the storage. */
const shore = 34;
/** Below the top of the boundary: its name in two lines, then the network, with its name and the environment. */
export const head = { network: 42, name: 20, environment: 10, statements: 44 } as const;
/** Beside the texts in the head, for calls that leave the platform. */
const trackRoom = 16;
/** Beside the boundary, for connections that lead around the platform. */
const way = 7;
/** From the start of texts in the head to the statements. */
export const statementInset = 10;

/** The positions of everything in a narrow figure. */
export interface Grid extends Columns {
  readonly height: number;
  readonly boundary: Box;
  readonly network: Box;
  /** The top of the name of the environment, and of the statements about the network. */
  readonly environment: number;
  readonly statements: number;
  readonly machines: readonly Block[];
  readonly entrance: readonly Block[];
  readonly inside: readonly Block[];
  readonly shelves: readonly (Shelf & Block)[];
  readonly behind: readonly Block[];
  /** Between the rows of cards. */
  readonly aisles: readonly number[];
  /** The track beside the boundary. */
  readonly around?: Tracks;
}

export function grid(drawing: Drawing): Grid {
  const lanes = laneGroups(drawing);
  const columns = columnsOf(drawing);
  const machines = machineBlocks(lanes.machines);
  const entrance = entranceBlocks(lanes.entrance, machines.length, drawing);
  const start = Math.max(0, ...entrance.flatMap(ends));
  const top = start + (start > 0 ? shore : 1);
  const { label } = drawing.network;
  const nameEnd =
    top +
    head.network +
    head.name +
    lineHeight * (fit(label, laneStyle, networkNameWidth(columns)).lines.length - 1);
  const statements = nameEnd + head.statements;
  const width = statementWidth(columns);
  const headEnd = statements + statementsHeight(drawing.network.statements, width);
  const names = lanes.inside.map(({ zone }, i) => nameLines(zone, i === 0 ? 0 : 1, columns));
  const bandTop = headEnd + 14 + lineHeight * Math.max(1, ...names.slice(0, 2));

  const [first, ...others] = lanes.inside;
  const inside = [
    ...stacked(first ? [first] : [], 0, bandTop, { drawing, columns }),
    ...stacked(others, 1, bandTop, { drawing, columns }),
  ];
  let y = Math.max(bandTop, ...inside.map(({ band }) => bottom(band)));
  const shelves = lanes.storage.map((lane) => {
    const shelf = shelfAt(lane, y + shore, columns);
    y = bottom(shelf.band);
    return shelf;
  });
  const networkEnd = y + margins.band - margins.network + 2;
  const end = networkEnd + margins.network - margins.boundary;
  const behind = behindBlocks(lanes.behind, end + shore);
  const tops = [...inside, ...shelves].flatMap(({ places }) => places.map((place) => place.y));
  const road = leadsAround(drawing) ? way : 0;
  return {
    ...columns,
    width: columns.width + road,
    height:
      Math.max(end, ...behind.flatMap(ends).map((last) => last + nameHeight(behind, columns))) + 1,
    boundary: boxTo(margins.boundary, top, end, columns.width),
    network: boxTo(margins.network, top + head.network, networkEnd, columns.width),
    environment: nameEnd + head.environment,
    statements,
    machines,
    entrance,
    inside,
    shelves,
    behind,
    aisles: [...new Set(tops)].sort((a, b) => a - b).map((each) => each - rowGap / 2),
    ...(road > 0 && { around: { columns: [columns.width + road / 2], rows: [] } }),
  };
}

const boxTo = (x: number, y: number, end: number, width: number): Box => ({
  x,
  y,
  width: width - 2 * x,
  height: end - y,
});

const ends = ({ places }: Block): readonly number[] => places.map(({ y }) => y + cardHeight);

/** From the start of texts in the head to the name of the network, behind its sign. */
export const signWidth = 18;
export const networkNameWidth = ({ text }: Columns): number => text.width - signWidth - trackRoom;

export const statementWidth = ({ text }: Columns): number =>
  text.width - statementInset - trackRoom;

function nameHeight(blocks: readonly Block[], { cards }: Columns): number {
  const lines = blocks.map(({ zone }) => fit(zone.label, laneStyle, cards[0].width).lines.length);
  return 6 + lineHeight * Math.max(1, ...lines);
}
