import { type Millis, type Pacing, screenTime } from './pacing';
import { type Path, positionAt, waypointsOf } from './path';
import { type Dot, fractionOf } from './view';

/** A message on its way, on whatever edge. */
type Travel = Omit<Dot, 'edge'>;

/** Where a message is at a part of the time of its journey; in between it goes straight. */
export interface Stop {
  /** From 0 at the start to 1 at the end. */
  readonly offset: number;
  /** Units of the figure. */
  readonly x: number;
  readonly y: number;
  /** Degrees, in the direction of the message; it never jumps by a whole turn. */
  readonly turn: number;
}

/** The way of a message over the figure, known in advance, so that a browser can run it by itself. */
export interface Journey {
  readonly begin: Millis;
  /** Later than it began. */
  readonly end: Millis;
  readonly stops: readonly Stop[];
}

/**
 * When a message is where on its edge, on the clock of the player.
 * @param inset units: how far from both ends of the edge it begins and ends, so that it covers no node
 */
export function journeyOf(path: Path, dot: Travel, pacing: Pacing, inset: number): Journey {
  const { departure, arrival } = dot;
  const [begin, last] = [screenTime(pacing, departure), screenTime(pacing, arrival)];
  const end = Math.max(last, begin + 1);
  const margin = Math.min(inset / path.length, 0.5);
  const stops: Stop[] = [];
  for (const { at, t } of momentsOf(path, dot, pacing, margin)) {
    const { x, y, direction } = positionAt(path, margin + fractionOf(dot, t) * (1 - 2 * margin));
    const back = dot.cargo === 'request' ? 0 : 180;
    const turn = (Math.atan2(direction.y, direction.x) * 180) / Math.PI + back;
    const offset = (at - begin) / (end - begin);
    stops.push({ offset, x, y, turn: nearest(turn, stops.at(-1)?.turn ?? turn) });
  }
  return { begin, end, stops };
}

/** When it begins, turns and arrives, and where the player slows down or waits. */
function momentsOf(
  path: Path,
  { cargo, departure, arrival }: Travel,
  pacing: Pacing,
  margin: number,
) {
  const shares = waypointsOf(path)
    .map((fraction) => (fraction - margin) / Math.max(1 - 2 * margin, Number.EPSILON))
    .filter((share) => share > 0 && share < 1);
  const turns = [0, ...shares, 1]
    .map((share) => (cargo === 'request' ? share : 1 - share))
    .map((share) => departure + share * (arrival - departure))
    .map((t) => ({ at: screenTime(pacing, t), t }));
  const waits = pacing.knots.filter(({ t }) => t > departure && t < arrival);
  return [...turns, ...waits].sort((a, b) => a.at - b.at || a.t - b.t);
}

/** The same direction, less than half a turn from another. */
const nearest = (turn: number, before: number) => turn - 360 * Math.round((turn - before) / 360);
