import { type Box, bottom } from '../../figure/geometry';
import type { LaneShape } from '../figure';
import { lineHeight } from '../../figure/text';
import { fit, label, laneStyle } from '../../figure/measure';
import type { DrawnZone } from './drawing';
import { cardHeight } from '../../figure/card-parts';

/** A storage zone below the lanes: a band with its name in the corner. */
export interface Shelf {
  readonly zone: DrawnZone;
  readonly band: Box;
  /** Where its name ends. */
  readonly nameEnd: number;
}

/** The name of a storage zone is in its last corner. */
export function shelfLane({ zone, band, nameEnd }: Shelf): LaneShape {
  const at = { x: nameEnd - nameWidth(zone), y: bottom(band) - 9, anchor: 'start' } as const;
  return { id: zone.id, label: label(zone.label, laneStyle, { ...at, width: Infinity }), band };
}

/** From the start of the name of a storage zone to the end of the space for it. */
const nameWidth = ({ label: name }: DrawnZone): number => fit(name, laneStyle, Infinity).width + 8;

/**
 * The height of a band with some lines of stores; its name is beside the last store or, without space, below it.
 * @param space from the last store to the end of the space for the name
 */
export function shelfHeight(zone: DrawnZone, lines: number, space: number): number {
  const cards = lines * (cardHeight + lineHeight) - lineHeight;
  const name = space < nameWidth(zone) + 4 ? lineHeight : 0;
  return cards + 2 * shelfPad + name;
}

/** Between the stores and the border of their band. */
export const shelfPad = 9;
