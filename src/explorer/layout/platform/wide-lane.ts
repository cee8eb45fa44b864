import { type Box, center } from '../../../figure/geometry';
import type { LaneShape } from '../../figure';
import { fit } from '../../../figure/measure';
import { cardHeight } from '../../../figure/card-parts';
import { cardWidth } from '../card';
import { isMachine } from '../drawing';
import type { DrawnPart } from './drawing';
import { headingOf, type PartLane, type Placed } from './places';
import { laneStyle } from './style';
import { isStack, note, pad, pitch, type WideRows } from './wide-rows';

/** Between the two columns of a lane. */
const spine = 26;
/** Families are set in from the part above them, which calls them. */
export const inset = 16;
/** From a lane to the trunk beside it. */
export const aside = 12;

export interface WideLane extends PartLane {
  readonly band: Box;
  readonly places: readonly Placed[];
  readonly headings: readonly LaneShape[];
}

export function laneWidth(lane: PartLane): number {
  const cards = columnWidths(lane).reduce((sum, width) => sum + width + spine, -spine);
  const name = fit(lane.zone.label, laneStyle, isMachine(lane.zone) ? 0 : Infinity).width;
  const padding = lane.zone.hosting === 'external' ? 0 : 2 * pad;
  return 2 * Math.ceil((Math.max(cards, name) + padding) / 2);
}

/** Two columns are equally wide, so that what is between them is in the middle. */
function columnWidths(lane: PartLane): readonly number[] {
  const { singles, families } = lane;
  if (families.length === 0) return [cardWidth(singles)];
  if (families.length > 1) {
    const width = cardWidth([...singles, ...families.flat()]);
    return families.map(() => width);
  }
  return [Math.max(cardWidth(families.flat()) + insetOf(lane), cardWidth(singles))];
}

const insetOf = ({ singles }: PartLane) => (singles.length > 0 ? inset : 0);

type Content = Pick<WideLane, 'places' | 'headings'>;

/** The cards of a lane: the other components above, then the families, then the queues. */
export function placesIn(lane: PartLane, band: Box, rows: WideRows): Content {
  const { singles, families, queues } = lane;
  const widths = columnWidths(lane);
  const total = widths.reduce((sum, width) => sum + width + spine, -spine);
  const [width = 0] = widths;
  const columnX = (i: number) => center(band).x - total / 2 + i * (width + spine) + width / 2;
  const column = (i: number) => (i === 0 ? 0 : 1);
  if (families.length === 0) {
    const heights = isStack(lane) ? stacked(singles, rows) : around(singles, rows);
    return {
      headings: [],
      places: singles.map((part, i) => ({
        part,
        column: 0,
        at: { x: columnX(0), y: heights[i] ?? rows.main },
        width,
      })),
    };
  }
  const isPair = families.length > 1;
  const setIn = isPair ? 0 : insetOf(lane);
  // In two columns, those that call back out of the platform are next to it.
  const heads = (isPair ? singles.toReversed() : singles).map((part, i): Placed => {
    const at = isPair ? i % families.length : 0;
    const row = isPair ? Math.floor(i / families.length) : i;
    const y = (isPair ? rows.first : rows.second) + row * pitch;
    return { part, column: column(at), at: { x: columnX(at), y }, width };
  });
  const below = families.flatMap((parts, i) =>
    parts.map((part, row): Placed => ({
      part,
      column: column(i),
      at: { x: columnX(i) + setIn / 2, y: rows.families[row] ?? 0 },
      width: width - setIn,
    })),
  );
  const feet = queues.map((part, i): Placed => ({
    part,
    column: 'middle',
    at: { x: center(band).x, y: rows.last - (queues.length - 1 - i) * pitch },
    width: cardWidth(queues),
  }));
  const headings = families.flatMap(([part], i) =>
    part
      ? headingOf(part, {
          x: columnX(i) - width / 2 + setIn,
          y: rows.headings,
          width: width - setIn,
          height: rows.headingHeight,
        })
      : [],
  );
  return { places: [...heads, ...below, ...feet], headings };
}

/** From the route of requests to the last row; below the first there is space for its rejections. */
function stacked(parts: readonly DrawnPart[], { main, last }: WideRows): readonly number[] {
  const step = (last - main) / Math.max(1, parts.length - 1);
  const second = main + Math.max(step, cardHeight + note);
  const rest = (last - second) / Math.max(1, parts.length - 2);
  return parts.map((_, i) => Math.round(i === 0 ? main : second + (i - 1) * rest));
}

/** Callers around the route of requests, the first of them on it; those that are called in the first row. */
function around(parts: readonly DrawnPart[], { first, main }: WideRows): readonly number[] {
  let called = 0;
  let callers = 0;
  return parts.map(({ kind }) => {
    if (kind === 'consumer') return first + pitch * called++;
    // Below the callers.
    if (kind === 'identity-provider') return main + pitch * (Math.floor(callers / 2) + 1);
    const side = Math.ceil(callers / 2) * (callers % 2 === 0 ? 1 : -1);
    callers += 1;
    return main + side * pitch;
  });
}
