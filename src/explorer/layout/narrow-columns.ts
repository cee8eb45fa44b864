import { cardParts } from '../../figure/card-parts';
import { fit, laneStyle, plainStyle } from '../../figure/measure';
import { callersFirst, type Drawing, type DrawnComponent } from './drawing';
import { cardWidth } from './card';
import { bandPad } from './style';
import { entranceOf, laneGroups } from './lane-order';

/** Fits a phone. Longer names make the figure wider. */
const leastWidth = 328;
/** From the side of the figure to the boundary, to the network, and to a lane. */
export const margins = { boundary: 1, network: 5, band: 9 } as const;
/** Between the columns, if no label needs more, and behind the second one. */
const gaps = { least: 30, trunks: 28 } as const;
/** Between the tracks behind the second column. */
const trackGap = 5;
/** On either side of the label of a connection. */
const beside = 4;

interface Cards {
  readonly x: number;
  readonly width: number;
}

/** The two columns of cards in a narrow figure. */
export interface Columns {
  readonly width: number;
  readonly cards: readonly [Cards, Cards];
  /** The start and the width of texts beside the way of requests, down the middle of the first column. */
  readonly text: { readonly x: number; readonly width: number };
  /** The tracks between the columns, and behind the second one. */
  readonly gutters: readonly number[];
}

export function columnsOf(drawing: Drawing): Columns {
  const { entrance, inside, behind, storage, machines } = laneGroups(drawing);
  const [first, ...others] = inside;
  const { gates, callers } = entranceOf(entrance, drawing.connections);
  const stores = storage.flatMap(({ components }) => components);
  const sources = behind.flatMap(({ components }) => components);
  const own = others.flatMap(({ components }) => components);
  const widths = [
    widthOf([
      ...gates,
      ...callers.slice(0, 1),
      ...(first?.components ?? []),
      ...stores,
      ...sources,
      ...machines.flatMap(({ components }) => callersFirst(components).slice(1)),
    ]),
    widthOf([...own, ...stores]),
  ] as const;
  // The name of the first lane is beside the way of requests, and before the name of the second.
  const name = first ? fit(first.zone.label, laneStyle, 0).width + 24 - widths[0] / 2 : 0;
  const gap = Math.max(gaps.least, labelBetween(first?.components ?? [], own, drawing), name);
  const start = margins.band + bandPad;
  const least = start + widths[0] + gap + widths[1] + gaps.trunks + margins.band;
  const extra = Math.max(0, leastWidth - least);
  const cards = [
    { x: start, width: widths[0] },
    { x: start + widths[0] + gap + extra, width: widths[1] },
  ] as const;
  const end = cards[1].x + cards[1].width;
  const outside = [...entrance, ...machines].flatMap(({ components }) => components);
  const edge = machines.length > 0 ? bandPad : 0;
  const width = Math.max(leastWidth, least, cards[1].x + widthOf(outside) + edge + 1);
  const textStart = start + widths[0] / 2 + 12;
  return {
    width,
    cards,
    text: { x: textStart, width: width - textStart - 14 },
    gutters: [
      Math.round((start + widths[0] + cards[1].x) / 2),
      ...[1, 2, 3].map((track) => end + bandPad + 1 + track * trackGap),
    ],
  };
}

const widthOf = (components: readonly DrawnComponent[]): number =>
  2 * Math.ceil(cardWidth(components, cardParts.lines) / 2);

/** The space that the labels of connections from one column to the other need. */
function labelBetween(
  first: readonly DrawnComponent[],
  second: readonly DrawnComponent[],
  { connections }: Drawing,
): number {
  const has = (components: readonly DrawnComponent[], id: string) =>
    components.some((each) => each.id === id);
  const labels = connections.flatMap(({ from, to, label }) =>
    label && has(first, from) && has(second, to) ? [label] : [],
  );
  return Math.max(0, ...labels.map((label) => fit(label, plainStyle, 0).width + 2 * beside));
}
