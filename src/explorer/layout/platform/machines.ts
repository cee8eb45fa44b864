import { lineHeight } from '../../../figure/text';
import { fit } from '../../../figure/measure';
import { cardHeight } from '../../../figure/card-parts';
import type { PartLane, Placed } from './places';
import { laneStyle } from './style';
import type { WideLane } from './wide-lane';
import { pad, pitch } from './wide-rows';

/** Between the callers and a machine below them, and between two machines. */
const gap = 28;

/** The machines of the customer, below the callers, whose lane is as wide. */
export function machinesBelow(
  machines: readonly PartLane[],
  callers: WideLane | undefined,
): readonly WideLane[] {
  if (!callers) return [];
  const { x, width } = callers.band;
  let end = Math.max(...callers.places.map(({ at }) => at.y + cardHeight / 2));
  return machines.map((lane): WideLane => {
    const y = end + gap;
    const lines = fit(lane.zone.label, laneStyle, width - 2 * pad).lines.length;
    const first = y + 12 + lines * lineHeight;
    const places = lane.components.map((part, i): Placed => ({
      part,
      column: 0,
      at: { x: x + width / 2, y: first + i * pitch + cardHeight / 2 },
      width: width - 2 * pad,
    }));
    end = first + (places.length - 1) * pitch + cardHeight + pad;
    return { ...lane, band: { x, y, width, height: end - y }, places, headings: [] };
  });
}
