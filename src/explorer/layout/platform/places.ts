import { type Lane, lanesOf } from '../drawing';
import type { DrawnPart, PlatformDrawing } from './drawing';

export interface PartLane extends Lane {
  readonly components: readonly DrawnPart[];
}

/** The lanes of a drawing, with the parts in them. */
export function partLanes(drawing: PlatformDrawing): readonly PartLane[] {
  return lanesOf(drawing).map((lane) => ({
    ...lane,
    components: drawing.components.filter(({ zone }) => zone === lane.zone.id),
  }));
}

/** Lanes with more parts than this have two columns. */
const mostRows = 6;

export const isBroad = ({ components, isStorage }: Lane): boolean =>
  !isStorage && components.length > mostRows;

/**
 * The two columns of a broad lane. Parts that call the next lane are on its side, at the bottom; parts that call out
 * of the platform are at the bottom of the other column, where there is a free route.
 */
export function columnsOf(
  { components, zone }: PartLane,
  { connections, components: all }: PlatformDrawing,
): readonly [readonly DrawnPart[], readonly DrawnPart[]] {
  const zoneOf = new Map(all.map((part) => [part.id, part]));
  const calls = (id: string) =>
    connections.filter(({ from }) => from === id).map(({ to }) => zoneOf.get(to));
  const isForward = ({ id }: DrawnPart) =>
    calls(id).some((to) => to?.kind === 'job' || to?.kind === 'source');
  const isOutward = ({ id }: DrawnPart) =>
    calls(id).some((to) => to !== undefined && to.zone !== zone.id && to.kind === 'consumer');
  const forward = components.filter(isForward);
  const outward = components.filter((part) => !isForward(part) && isOutward(part));
  const rest = components.filter((part) => !isForward(part) && !isOutward(part));
  const inFirst = Math.ceil(components.length / 2) - outward.length;
  return [
    [...rest.slice(0, inFirst), ...outward],
    [...rest.slice(inFirst), ...forward],
  ];
}
