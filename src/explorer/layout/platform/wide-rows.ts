import { lineHeight } from '../../../figure/text';
import { fit } from '../../../figure/measure';
import { cardHeight } from '../../../figure/card-parts';
import type { PartLane } from './places';
import { laneStyle } from './style';

const rowGap = 12;
export const pitch = cardHeight + rowGap;
/** Above the boundary: the way of people around the platform. */
export const road = 14;
export const bandTop = 68 + road;
export const pad = 9;
/** The height of a lane's name. */
export const nameHeight = 30;
/** Between a route and the cards on either side of it. */
const clear = 12;
/** Below a card that rejects requests: for the name of the control that rejects. */
export const note = 86;

/** The heights that all lanes of the wide figure have in common; those of cards are of their middles. */
export interface WideRows {
  /** Above all cards: the way of calls over a lane. */
  readonly over: number;
  /** The first row of cards; the lanes without a card in it leave it free. */
  readonly first: number;
  /** The first row of lanes that leave `first` free. */
  readonly second: number;
  /** The top of the headings of families, and their height. */
  readonly headings: number;
  readonly headingHeight: number;
  readonly families: readonly number[];
  /** The bottom of the families. */
  readonly end: number;
  /** The straight route of requests. */
  readonly main: number;
  /** The last row, below all families: of queues. */
  readonly last: number;
  readonly bottom: number;
}

/**
 * @param lanes the lanes from left to right
 * @param watch the height of what is below the families of one lane
 * @param width the width of a heading
 */
export function wideRows(lanes: readonly PartLane[], watch: number, width: number): WideRows {
  const over = bandTop + nameHeight + clear / 2;
  const first = over + clear + cardHeight / 2;
  const second = first + clear + cardHeight / 2 + 4;
  const heads = lanes.map(({ singles, families }) => {
    const rows = Math.ceil(singles.length / Math.max(1, families.length));
    return (families.length > 1 ? first : second) + (rows - 1) * pitch + cardHeight / 2;
  });
  const headings = Math.max(...heads.filter((_, i) => lanes[i]?.families.length !== 0), first);
  const names = lanes.flatMap(({ families }) =>
    families.flatMap(([part]) => part?.column?.heading ?? []),
  );
  const lines = names.map((name) => fit(name, laneStyle, width).lines.length);
  const headingHeight = clear + lineHeight * Math.max(1, ...lines);
  const count = Math.max(
    ...lanes.flatMap(({ families }) => families.map(({ length }) => length)),
    2,
  );
  const middles = Array.from(
    { length: count },
    (_, i) => headings + headingHeight + i * pitch + cardHeight / 2,
  );
  const end = headings + headingHeight + count * pitch - rowGap;
  const main = headings + headingHeight + (count * pitch - rowGap) / 2;
  const stacks = lanes.filter(isStack).map(({ singles }) => singles.length);
  const last = Math.max(
    end + pad + (watch > 0 ? watch + pad + clear : clear + cardHeight / 2),
    main + cardHeight + note + (Math.max(2, ...stacks) - 2) * pitch,
  );
  const bottom = last + cardHeight / 2 + pad;
  return {
    over,
    first,
    second,
    headings,
    headingHeight,
    families: middles,
    end,
    main,
    last,
    bottom,
  };
}

/** A lane inside the platform whose parts are one below the other, from the route of requests to the last row. */
export const isStack = ({ zone, families }: PartLane): boolean =>
  zone.hosting === 'azure' && families.length === 0;
