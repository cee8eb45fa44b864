import { lineHeight, type Lines } from '../figure';
import { fit } from './blocks';
import { type Drawing, type DrawnComponent, type Lane, lanesOf } from './drawing';
import { type Cell, cells } from './cells';
import { label, laneStyle, nodeStyle, shore } from './style';

/** Fits a phone. Longer names make the figure wider. */
const leastWidth = 328;
/** The side of a component's square. */
export const icon = 40;
export const margin = 8;
export const textGap = 6;
const pad = 10;
/** Between two lines, an edge runs straight from one node and into the next. */
const gap = 20;
const firstIcon = 25;
const firstGutter = 13;
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
  const placed = cells(drawing);
  const cell = ({ id }: DrawnComponent) => placed.get(id) ?? { column: 0, line: 0 };
  const inColumn = (column: number) =>
    drawing.components.filter((component) => cell(component).column === column);
  const laneNames = drawing.zones.map(({ label: name }) => fit(name, laneStyle, 0).width);
  const secondIcon = textStart + Math.max(widestName(inColumn(0)), ...laneNames) + textGap;
  const secondEnd = secondIcon + icon + 8 + widestName(inColumn(1)) + textGap + margin;
  const width = Math.max(leastWidth, secondEnd);

  let y = 0;
  let before: Lane | undefined;
  const rows = lanesOf(drawing).map((lane): Row => {
    y += before ? gapBetween(before, lane) : 0;
    before = lane;
    const row = rowAt(lane, { cell, secondIcon, width, y });
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
    gutters: [firstGutter, secondIcon - 10, width - margin],
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
  readonly cell: (component: DrawnComponent) => Cell;
  readonly secondIcon: number;
  readonly width: number;
  readonly y: number;
}

function rowAt(lane: Lane, { cell, secondIcon, width, y }: Frame): Row {
  const last = Math.max(...lane.components.map((each) => cell(each).line));
  const isOpen = lane.components.every((each) => cell(each).column === 0);
  const room = (isOpen ? width : secondIcon) - textStart - textGap;
  const at = { x: textStart, y: y + pad + 11, anchor: 'start', width: room } as const;
  const name = label(lane.zone.label, laneStyle, at);
  const places: Place[] = [];
  let top = y + pad;
  for (let line = 0; line <= last; line += 1) {
    const shown = lane.components.filter((each) => cell(each).line === line);
    const heights = shown.map((component) => {
      const isFirst = cell(component).column === 0;
      const end = isFirst ? secondIcon : width - margin;
      const x = isFirst ? firstIcon : secondIcon;
      const linesAbove = isFirst && line === 0 ? name.lines.length : 0;
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
