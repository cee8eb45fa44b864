import type { Box, Point } from '../../../figure/geometry';
import type { LaneShape } from '../../figure';
import { callersFirst, isMachine, type Lane, lanesOf } from '../drawing';
import { centred, label } from '../../../figure/measure';
import type { DrawnPart, PlatformDrawing } from './drawing';
import { laneStyle } from './style';

/** A lane with its parts, sorted by how they are placed. */
export interface PartLane extends Lane {
  readonly components: readonly DrawnPart[];
  /** The other components, except queues; those that call back out of the platform are last. */
  readonly singles: readonly DrawnPart[];
  /** Those between the families. */
  readonly queues: readonly DrawnPart[];
  /** The families in columns, one column for each part of an integration; parts that call sources are last. */
  readonly families: readonly (readonly DrawnPart[])[];
  /** Set on a lane of monitors, which are called and call nobody. */
  readonly isWatch: boolean;
}

/** A part with its position. In a lane with two columns, a queue is in the middle. */
export interface Placed {
  readonly part: DrawnPart;
  readonly column: 0 | 1 | 'middle';
  /** The middle of its card. */
  readonly at: Point;
  readonly width: number;
}

/** The lanes of a drawing, with the parts in them. */
export function partLanes(drawing: PlatformDrawing): readonly PartLane[] {
  return lanesOf(drawing).map((lane) => {
    const inside = drawing.components.filter(({ zone }) => zone === lane.zone.id);
    const components = isMachine(lane.zone) ? callersFirst(inside) : inside;
    const ids = new Set(components.flatMap(({ column }) => column?.id ?? []));
    const columns = [...ids].map((id) => components.filter(({ column }) => column?.id === id));
    const others = components.filter(({ column }) => column === undefined);
    const queues = columns.length > 0 ? others.filter(({ kind }) => kind === 'queue') : [];
    const singles = others.filter((part) => !queues.includes(part));
    const isSender = ({ kind }: DrawnPart) => kind === 'sender';
    return {
      ...lane,
      components,
      singles: [...singles.filter((part) => !isSender(part)), ...singles.filter(isSender)],
      queues,
      families: columns.sort((a, b) => outward(a, drawing) - outward(b, drawing)),
      isWatch: components.every(({ kind }) => kind === 'monitor'),
    };
  });
}

/** The number of calls of some parts to sources. */
function outward(
  parts: readonly DrawnPart[],
  { components, connections }: PlatformDrawing,
): number {
  const isSource = (id: string) =>
    components.some((part) => part.id === id && part.kind === 'source');
  return connections.filter(({ from, to }) => parts.some(({ id }) => id === from) && isSource(to))
    .length;
}

/** The id of the heading above a part: that of its column of families, or that of its lane. */
export const headingId = ({ zone, column }: DrawnPart): string =>
  column?.heading ? `${zone} ${column.id}` : zone;

/** What the families of a column are, such as `Fetch jobs`, above them. */
export function headingOf(part: DrawnPart, above: Box): readonly LaneShape[] {
  const heading = part.column?.heading;
  if (!heading) return [];
  const { x, y, width, height } = above;
  const text = label(heading, laneStyle, { x: x + width / 2, y: 0, anchor: 'middle', width });
  return [{ id: headingId(part), label: centred(text, y + height / 2, laneStyle) }];
}
