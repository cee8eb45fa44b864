import { isReply } from '../figure/cargo';
import { type Millis, type Pacing, screenTime } from './pacing';
import type { Path } from '../figure/path';
import { positionAt, waypointsOf } from '../figure/position';
import { type Dot, fractionOf } from './view';

/** A message on its way, on any edge. */
type Travel = Omit<Dot, 'edge'>;

/** The position of a message at a fraction of its journey's duration; between stops it moves linearly. */
export interface Stop {
  /** From 0 at the start to 1 at the end. */
  readonly offset: number;
  /** Units of the figure. */
  readonly x: number;
  readonly y: number;
  /** Degrees, in the direction of the message, without jumps by a full turn. */
  readonly turn: number;
}

/** The path of a message over the figure, computed in advance, so that the browser can animate it. */
export interface Journey {
  readonly begin: Millis;
  /** Later than `begin`. */
  readonly end: Millis;
  readonly stops: readonly Stop[];
}

/**
 * The positions of a message on its edge, by the clock of the player.
 * @param inset the distance from both ends of the edge, in units, at which it begins and ends, so that it covers no node
 */
export function journeyOf(path: Path, dot: Travel, pacing: Pacing, inset: number): Journey {
  const { departure, arrival } = dot;
  const [begin, last] = [screenTime(pacing, departure), screenTime(pacing, arrival)];
  const end = Math.max(last, begin + 1);
  const margin = Math.min(inset / path.length, 0.5);
  const stops: Stop[] = [];
  for (const { at, t } of momentsOf(path, dot, pacing, margin)) {
    const { x, y, direction } = positionAt(path, margin + fractionOf(dot, t) * (1 - 2 * margin));
    const back = isReply(dot.cargo) ? 180 : 0;
    const turn = (Math.atan2(direction.y, direction.x) * 180) / Math.PI + back;
    const offset = (at - begin) / (end - begin);
    stops.push({ offset, x, y, turn: nearest(turn, stops.at(-1)?.turn ?? turn) });
  }
  return { begin, end, stops };
}

/** When it begins, turns and arrives, and when the player slows down or pauses. */
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
    .map((share) => (isReply(cargo) ? 1 - share : share))
    .map((share) => departure + share * (arrival - departure))
    .map((t) => ({ at: screenTime(pacing, t), t }));
  const waits = pacing.knots.filter(({ t }) => t > departure && t < arrival);
  return [...turns, ...waits].sort((a, b) => a.at - b.at || a.t - b.t);
}

/** The equivalent direction that is less than half a turn from another. */
const nearest = (turn: number, before: number) => turn - 360 * Math.round((turn - before) / 360);
