import { lineHeight, type Lines } from '../figure';
import { fit } from './blocks';
import { type Drawing, type DrawnComponent, type Lane, lanesOf } from './drawing';
import { slots } from './slots';
import { label, laneStyle, nodeStyle, shore } from './style';

/** Fits a phone. Longer names make the figure wider. */
const leastWidth = 312;
/** The side of a component's square. */
export const icon = 40;
export const margin = 8;
export const textGap = 6;
const pad = 10;
const gap = 14;
const columnCount = 2;
const firstIcon = 14;
export const textStart = firstIcon + icon + 8;
/** The height above the first lane inside the boundary, for its name and that of the environment. */
const headHeight = 56;

/** A component with its position: in the first or the second column, its top at `y`. */
export interface Place {
  readonly component: DrawnComponent;
  readonly x: number;
  readonly y: number;
  /** The right limit of its name. */
  readonly end: number;
  /** The lines of its lane's name, which are above its own name. */
  readonly linesAbove: number;
}

export interface Row extends Lane {
  readonly y: number;
  readonly height: number;
  readonly name: Lines;
  readonly places: readonly Place[];
}

/** The positions of everything in a narrow figure. */
export interface Grid {
  readonly width: number;
  readonly rows: readonly Row[];
  /** From the top of the boundary to its bottom. */
  readonly top: number;
  readonly bottom: number;
  /** Between the columns, and between the lines of nodes. */
  readonly gutters: readonly number[];
  readonly aisles: readonly number[];
}

export function grid(drawing: Drawing): Grid {
  const slotOf = slots(drawing, 1);
  const slot = ({ id }: DrawnComponent) => slotOf.get(id)?.row ?? 0;
  const inColumn = (column: number) =>
    drawing.components.filter((component) => slot(component) % columnCount === column);
  const laneNames = drawing.zones.map(({ label: name }) => fit(name, laneStyle, 0).width);
  const secondIcon = textStart + Math.max(widestName(inColumn(0)), ...laneNames) + textGap;
  const secondEnd = secondIcon + icon + 8 + widestName(inColumn(1)) + textGap + margin;
  const width = Math.max(leastWidth, secondEnd);

  let y = 0;
  let before: Lane | undefined;
  const rows = lanesOf(drawing).map((lane): Row => {
    y += before ? gapBetween(before, lane) : 0;
    before = lane;
    const row = rowAt(lane, { slot, secondIcon, width, y });
    y += row.height;
    return row;
  });
  const inside = rows.filter(({ zone }) => zone.hosting === 'azure');
  const lines = rows.flatMap(({ places }) => [...new Set(places.map((place) => place.y))]);
  return {
    width,
    rows,
    top: Math.min(...inside.map((row) => row.y)) - headHeight,
    bottom: Math.max(...inside.map((row) => row.y + row.height)) + margin,
    gutters: [margin, secondIcon - 10, width - margin],
    aisles: lines
      .slice(1)
      .map((top) => top - (rows.some((row) => row.y + pad === top) ? pad : 0) - gap / 2),
  };
}

function gapBetween(before: Lane, lane: Lane): number {
  if (before.zone.hosting === lane.zone.hosting) return gap;
  return shore + (lane.zone.hosting === 'azure' ? headHeight : margin);
}

interface Frame {
  readonly slot: (component: DrawnComponent) => number;
  readonly secondIcon: number;
  readonly width: number;
  readonly y: number;
}

function rowAt(lane: Lane, { slot, secondIcon, width, y }: Frame): Row {
  const last = Math.max(...lane.components.map(slot));
  const isOpen = lane.zone.hosting === 'external' && last === 0;
  const room = (isOpen ? width : secondIcon) - textStart - textGap;
  const at = { x: textStart, y: y + pad + 11, anchor: 'start', width: room } as const;
  const name = label(lane.zone.label, laneStyle, at);
  const places: Place[] = [];
  let top = y + pad;
  for (let line = 0; line * columnCount <= last; line += 1) {
    const shown = lane.components.filter((each) => Math.floor(slot(each) / columnCount) === line);
    const heights = shown.map((component) => {
      const isFirst = slot(component) % columnCount === 0;
      const end = isFirst ? secondIcon : width - margin;
      const x = isFirst ? firstIcon : secondIcon;
      const linesAbove = slot(component) === 0 ? name.lines.length : 0;
      const room = end - x - icon - 8 - textGap;
      places.push({ component, x, y: top, end: end - textGap, linesAbove });
      return (linesAbove + fit(component.label, nodeStyle, room).lines.length) * lineHeight;
    });
    top += Math.max(icon, name.lines.length * lineHeight, ...heights) + gap;
  }
  return { ...lane, y, height: top - gap + pad - y, name, places };
}

/** The widest name, with each name broken to be as narrow as possible. */
function widestName(components: readonly DrawnComponent[]): number {
  return Math.max(0, ...components.map(({ label: name }) => fit(name, nodeStyle, 0).width));
}
