import { fit, right } from './blocks';
import { type Drawing, type DrawnComponent, type DrawnZone, type Lane, lanesOf } from './drawing';
import { slots } from './slots';
import { laneStyle, nodeStyle, shore } from './style';

/** Fits the text column of a page on a laptop. Longer names make the figure wider. */
const leastWidth = 688;
/** Longer names are broken into lines. */
export const labelWidth = 92;
/** The side of a component's square. */
export const icon = 44;
/** Between two lanes, and between a lane and the boundary. */
export const gap = 10;
const pad = 6;

/** A lane from left to right, or one of its two columns, with its components, and the stores below it. */
export interface Column {
  readonly zone: DrawnZone;
  readonly x: number;
  readonly width: number;
  readonly members: readonly { readonly component: DrawnComponent; readonly row: number }[];
  readonly stores: readonly Store[];
  /** The storage zones whose names are below it. */
  readonly namesBelow: readonly DrawnZone[];
}

/** A store in its zone; `line` counts from 0 if a zone has more stores than fit one line. */
interface Store {
  readonly component: DrawnComponent;
  readonly line: number;
}

type Plan = Omit<Column, 'x' | 'width'>;

interface Columns {
  readonly columns: readonly Column[];
  readonly width: number;
}

/** A lane with a queue has two columns if there is space for them. */
export function columnsOf(drawing: Drawing): Columns {
  const roomy = spread(planned(drawing, 2));
  return roomy.width <= leastWidth ? roomy : spread(planned(drawing, 1));
}

/** Columns as wide as their content, with the remaining width of the figure distributed among them. */
function spread(plans: readonly Plan[]): Columns {
  const margins = plans.map((plan, i) => marginBetween(plans[i - 1], plan));
  const end = plans.at(-1)?.zone.hosting === 'azure' ? gap + 1 : 0;
  const contents = plans.map(contentWidth);
  const least = [...margins, ...contents, end].reduce((total, part) => total + part, 0);
  const width = Math.max(leastWidth, Math.ceil(least));
  const extra = even(Math.floor, (width - least) / plans.length);
  let cursor = 0;
  const columns = plans.map((plan, i): Column => {
    const x = cursor + (margins[i] ?? 0);
    const column = { ...plan, x, width: (contents[i] ?? 0) + extra };
    cursor = x + column.width;
    return column;
  });
  return { columns, width };
}

function planned(drawing: Drawing, columns: 1 | 2): readonly Plan[] {
  const slotOf = slots(drawing, columns);
  const lanes = lanesOf(drawing);
  const shown = lanes
    .filter(({ isStorage }) => !isStorage)
    .flatMap((lane): readonly Lane[] => {
      const inColumn = [0, 1].map((column) =>
        lane.components.filter(({ id }) => slotOf.get(id)?.column === column),
      );
      return inColumn.flatMap((components) =>
        components.length > 0 ? [{ ...lane, components }] : [],
      );
    });
  const storages = lanes.filter(({ isStorage }) => isStorage);
  const homes = new Map(storages.flatMap((lane) => storesOf(lane, shown, drawing)));
  const last = shown.findLastIndex(({ zone }) => zone.hosting === 'azure');
  return shown.map(({ zone, components }, index) => ({
    zone,
    members: components.map((component) => ({
      component,
      row: slotOf.get(component.id)?.row ?? 0,
    })),
    stores: [...homes].flatMap(([component, home]) =>
      home.column === index ? [{ component, line: home.line }] : [],
    ),
    namesBelow: index === last ? storages.map((lane) => lane.zone) : [],
  }));
}

interface Home {
  readonly column: number;
  readonly line: number;
}

/**
 * Each store below the lane of its caller, or below the nearest free lane; if all are taken, on a
 * second line. The last lane of the platform is reserved for the name of the zone.
 */
function storesOf(
  { components }: Lane,
  lanes: readonly Lane[],
  { connections }: Drawing,
): readonly (readonly [DrawnComponent, Home])[] {
  const inside = lanes.flatMap(({ zone }, i) => (zone.hosting === 'azure' ? [i] : []));
  const places = inside.length > 1 ? inside.slice(0, -1) : inside;
  let free: number[] = [];
  let line = -1;
  return components.map((component) => {
    if (free.length === 0) {
      free = [...places];
      line += 1;
    }
    const callers = connections.filter(({ to }) => to === component.id).map(({ from }) => from);
    const home = lanes.findIndex((lane) => lane.components.some(({ id }) => callers.includes(id)));
    free.sort((a, b) => Math.abs(a - home) - Math.abs(b - home));
    return [component, { column: free.shift() ?? 0, line }];
  });
}

function contentWidth({ zone, members, stores, namesBelow }: Plan): number {
  const names = [...members, ...stores].map(({ component }) => component.label);
  const widths = names.map((name) => fit(name, nodeStyle, labelWidth).width);
  const zones = [zone, ...namesBelow].map(({ label }) => fit(label, laneStyle, labelWidth).width);
  const padding = zone.hosting === 'azure' ? 2 * pad : 0;
  return even(Math.ceil, Math.max(icon, ...zones, ...widths) + padding);
}

/** An even width has an integer middle. */
const even = (round: (value: number) => number, width: number) => 2 * round(width / 2);

function marginBetween(before: Plan | undefined, { zone }: Plan): number {
  if (!before) return zone.hosting === 'azure' ? gap + 1 : 0;
  return before.zone.hosting === zone.hosting ? gap : gap + shore;
}

/** The middles of the gaps between lanes. */
export function guttersOf(columns: readonly Column[]): readonly number[] {
  return columns.slice(1).map((column, i) => {
    const before = columns[i];
    return before ? Math.round((right({ ...before, y: 0, height: 0 }) + column.x) / 2) : column.x;
  });
}
