import type { Box } from '../figure';
import { fit, type TextStyle } from './blocks';
import { type Drawing, type DrawnZone, lanesOf } from './drawing';
import { laneStyle, linesHeight, nodeStyle } from './style';
import { type Column, columnsOf, gap, guttersOf, icon, labelWidth } from './wide-columns';

const rowGap = 24;
export const bandTop = 37;
const bandPad = 10;

interface Storage {
  readonly zone: DrawnZone;
  readonly band: Box;
  readonly lineTop: (line: number) => number;
}

/** The positions of everything in a wide figure. */
export interface Grid {
  readonly width: number;
  readonly boundary: Box;
  readonly bandBottom: number;
  readonly rowHeight: number;
  readonly rowTop: (row: number) => number;
  readonly columns: readonly Column[];
  readonly storages: readonly Storage[];
  /** The tracks between the lanes, and between the rows. */
  readonly gutters: readonly number[];
  readonly aisles: readonly number[];
}

export function grid(drawing: Drawing): Grid {
  const { columns, width } = columnsOf(drawing);
  const inside = columns.filter(({ zone }) => zone.hosting === 'azure');
  const left = Math.min(...inside.map(({ x }) => x));
  const end = Math.max(...inside.map((column) => column.x + column.width));

  const rowHeight = icon + 5 + linesHeight(mostLines(drawing.components, nodeStyle));
  const firstRow =
    bandTop +
    16 +
    linesHeight(
      mostLines(
        columns.map(({ zone }) => zone),
        laneStyle,
      ),
    );
  const rowTop = (row: number) => firstRow + row * (rowHeight + rowGap);
  const rowCount = 1 + Math.max(...columns.flatMap(({ members }) => members.map(({ row }) => row)));
  const bandBottom = rowTop(rowCount) - rowGap + bandPad;

  const aisles = Array.from({ length: rowCount - 1 }, (_, row) => rowTop(row + 1) - rowGap / 2);
  const storages: Storage[] = [];
  let y = bandBottom + gap;
  for (const { zone, components } of lanesOf(drawing).filter(({ isStorage }) => isStorage)) {
    const top = y + bandPad;
    const storeHeight = icon + 5 + linesHeight(mostLines(components, nodeStyle));
    const lineTop = (line: number) => top + line * (storeHeight + rowGap);
    const stores = columns.flatMap((column) => column.stores);
    const lines = stores.filter(({ component }) => components.includes(component));
    const lineCount = 1 + Math.max(...lines.map(({ line }) => line));
    const height = lineTop(lineCount) - rowGap + bandPad - y;
    storages.push({ zone, band: { x: left, y, width: end - left, height }, lineTop });
    aisles.push(y - gap / 2);
    for (let line = 1; line < lineCount; line += 1) aisles.push(lineTop(line) - rowGap / 2);
    y += height + gap;
  }
  const boundary = { x: left - gap, y: 1, width: end - left + 2 * gap, height: y - 1 };
  const gutters = guttersOf(columns);
  return { width, boundary, bandBottom, rowHeight, rowTop, columns, storages, gutters, aisles };
}

function mostLines(named: readonly Pick<DrawnZone, 'label'>[], style: TextStyle): number {
  return Math.max(...named.map(({ label }) => fit(label, style, labelWidth).lines.length));
}
