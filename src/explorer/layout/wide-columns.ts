import { cardParts } from '../../figure/card-parts';
import { lineHeight } from '../../figure/text';
import { fit, plainStyle, laneStyle } from '../../figure/measure';
import { type Drawing, type DrawnComponent, type DrawnZone, isMachine } from './drawing';
import { cardWidth } from './card';
import { bandPad, headWidth } from './style';
import { entranceOf, laneGroups } from './lane-order';
import { wideRows } from './wide-rows';

/** Fits the text column of a page on a laptop. Longer names make the figure wider. */
const leastWidth = 680;
/** If the figure would be wider than this, names get more lines. */
const mostWidth = 687;
/** How much wider a card gets for a name with too many lines. */
const steps = { roomy: lineHeight, compact: 2 } as const;
/** Between the boundary and the network, and between the network and its lanes. */
export const shore = { boundary: 6, network: 7 } as const;
/** Between two lanes. */
const bandGap = 7;
/** Behind the last lane, for calls to the storage below, and outside the platform, for calls that leave it. */
const trunk = { inside: 8, outside: 14 } as const;
/** On either side of the label of a connection. */
const beside = 2.5;

export interface Column {
  /** The zones whose components it contains, from top to bottom. */
  readonly zones: readonly DrawnZone[];
  readonly isInside: boolean;
  readonly members: readonly { readonly component: DrawnComponent; readonly row: number }[];
  /** The left side and the width of its cards. */
  readonly x: number;
  readonly width: number;
}

type Plan = Omit<Column, 'x'>;

interface Columns {
  readonly columns: readonly Column[];
  readonly width: number;
}

/** The columns of a wide figure, as far apart as the labels between them need, and the width of all. */
export function columnsOf(drawing: Drawing): Columns {
  const roomy = spread(drawing, steps.roomy);
  return roomy.width <= mostWidth ? roomy : spread(drawing, steps.compact);
}

function spread(drawing: Drawing, step: number): Columns {
  const { entrance, inside, behind, machines } = laneGroups(drawing);
  const rows = wideRows(drawing);
  const plans = [[...entrance, ...machines], ...[...inside, ...behind].map((lane) => [lane])]
    .filter((lanes) => lanes.length > 0)
    .map((lanes): Plan => {
      const components = lanes.flatMap((lane) => lane.components);
      return {
        zones: lanes.map(({ zone }) => zone),
        isInside: lanes.every(({ zone }) => zone.hosting === 'azure'),
        members: components.map((component) => ({ component, row: rows.get(component.id) ?? 0 })),
        width: widthOf(
          lanes.map(({ zone }) => zone),
          lanes.length > 1
            ? [...neighboursOf(drawing), ...machines.flatMap((lane) => lane.components)]
            : components,
          step,
        ),
      };
    });
  const gaps = headed(
    plans,
    plans.slice(1).map((plan, i) => gapBetween(plans[i] ?? plan, plan, drawing)),
    headWidth(drawing),
  );
  const ends = plans.at(-1)?.isInside ? endWidth : 0;
  const margin = 1 + machinePad(plans[0]);
  const least = sum([...plans.map((plan) => plan.width), ...gaps, ends]) + margin + 1;
  const extra = Math.max(0, Math.floor((leastWidth - least) / Math.max(1, gaps.length)));
  let cursor = margin;
  const columns = plans.map((plan, i): Column => {
    const x = i === 0 ? cursor : cursor + (gaps[i - 1] ?? 0) + extra;
    cursor = x + plan.width;
    return { ...plan, x };
  });
  return { columns, width: Math.max(leastWidth, cursor + ends + 1) };
}

/** From the cards of a column to the border of a machine in it. */
const machinePad = (column: Pick<Column, 'zones'> | undefined): number =>
  column?.zones.some(isMachine) ? bandPad : 0;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Widens the gaps inside the platform until the name of the boundary and the environment fit above the columns. */
function headed(plans: readonly Plan[], gaps: readonly number[], least: number): readonly number[] {
  const between = gaps.flatMap((_, i) => (plans[i]?.isInside && plans[i + 1]?.isInside ? [i] : []));
  const cards = plans.filter(({ isInside }) => isInside).map(({ width }) => width);
  const missing = least - sum([...cards, ...between.map((i) => gaps[i] ?? 0)]);
  const share = Math.ceil(Math.max(0, missing) / Math.max(1, between.length));
  return gaps.map((gap, i) => (between.includes(i) ? gap + share : gap));
}

/** From the last card inside to the outside of the boundary. */
const endWidth = bandPad + trunk.inside + shore.network + shore.boundary;

/** The callers and what they call: all others outside the platform have space beside them for a longer name. */
function neighboursOf(drawing: Drawing): readonly DrawnComponent[] {
  const { gates, callers } = entranceOf(laneGroups(drawing).entrance, drawing.connections);
  return [...gates, ...callers];
}

/** The cards of a column are equally wide. */
function widthOf(
  zones: readonly DrawnZone[],
  components: readonly DrawnComponent[],
  step: number,
): number {
  const names = zones.map(({ label }) => fit(label, laneStyle, 0).width);
  return 2 * Math.ceil(Math.max(...names, cardWidth(components, cardParts.lines, step)) / 2);
}

/** Between the cards of two columns: space for the label of each connection that goes straight across. */
function gapBetween(before: Plan, after: Plan, { connections }: Drawing): number {
  const needs = connections.flatMap(({ from, to, label }) => {
    const start = before.members.find(({ component }) => component.id === from);
    const end = after.members.find(({ component }) => component.id === to);
    if (!label || !start || start.row !== end?.row) return [];
    return [fit(label, plainStyle, 0).width + 2 * beside];
  });
  const label = Math.max(0, ...needs);
  const bands = bandPad + shore.network + shore.boundary;
  if (before.isInside && after.isInside) return Math.max(2 * bandPad + bandGap, label);
  if (after.isInside) return Math.max(trunk.outside, label) + bands;
  return before.isInside ? bands + trunk.inside + Math.max(trunk.outside, label) : trunk.outside;
}

/** The middles of the gaps between the lanes, and behind the last lane inside. */
export function guttersOf(columns: readonly Column[]): readonly number[] {
  const gutters = columns.slice(1).map((column, i) => {
    const before = columns[i] ?? column;
    const end = before.x + before.width;
    if (before.isInside === column.isInside) return Math.round((end + column.x) / 2);
    const outside = before.isInside
      ? column.x - trunk.outside / 2
      : end + machinePad(before) + trunk.outside / 2;
    return Math.round(outside);
  });
  const last = columns.findLast(({ isInside }) => isInside);
  return last ? [...gutters, last.x + last.width + bandPad + trunk.inside] : gutters;
}

/** The sides of the boundary around the columns inside. */
export function insideOf(columns: readonly Column[]): {
  readonly left: number;
  readonly end: number;
} {
  const inside = columns.filter(({ isInside }) => isInside);
  return {
    left: Math.min(...inside.map(({ x }) => x)) - bandPad,
    end: Math.max(...inside.map(({ x, width }) => x + width)) + bandPad,
  };
}
