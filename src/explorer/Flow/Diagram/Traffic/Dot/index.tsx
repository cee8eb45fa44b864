import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import clsx from 'clsx';

import { journeyOf, type Stop } from '../../../../journey';
import type { Millis } from '../../../../pacing';
import type { Path } from '../../../../../figure/path';
import type { Dot as DotData } from '../../../../view';
import type { Clock } from '../../../use-player';
import type { Fit } from '../fit';

import styles from './styles.module.css';

/**
 * A request is a disc that points ahead, a response a ring that points back, a rejection a ring with a cross. A request
 * of work after the response is a square.
 */
const signs = {
  request: 'M-2 -3.5L2 0L-2 3.5',
  async: 'M-4 -3.5L-0.5 0L-4 3.5M0.5 -3.5L4 0L0.5 3.5',
  response: 'M-2 -3.5L2 0L-2 3.5',
  refusal: 'M-3 -3L3 3M3 -3L-3 3',
} as const;

/** In units of the figure. */
const radius = 8;

/** Milliseconds. A message that is less than this ahead or behind is not noticed. */
const tolerance = 100;

interface Props {
  readonly path: Path;
  readonly dot: DotData;
  readonly clock: Clock;
  readonly fit: Fit;
}

/** A message on its way. The browser animates it off the main thread, at the pace of the clock. */
export default function Dot({ path, dot, clock, fit }: Props): ReactNode {
  const body = useRef<SVGSVGElement>(null);
  const { cargo, departure, arrival } = dot;
  const { pacing } = clock;
  const { begin, end, stops } = useMemo(
    () => journeyOf(path, { cargo, departure, arrival }, pacing, radius),
    [path, cargo, departure, arrival, pacing],
  );

  useLayoutEffect(() => {
    const frames = stops.map((stop) => frameOf(stop, fit));
    const travel = body.current?.animate(frames, { duration: end - begin, fill: 'both' });
    if (!travel) return;
    const follow = () => keepAt(travel, clock.position() - begin, clock.rate());
    follow();
    const leave = clock.subscribe(follow);
    return () => {
      leave();
      travel.cancel();
    };
  }, [begin, end, stops, clock, fit]);

  return (
    <svg ref={body} className={clsx(styles.dot, styles[cargo])} viewBox="-13 -13 26 26">
      <circle className={styles.halo} r={13} />
      {cargo === 'async' ? (
        <rect
          className={styles.disc}
          x={-radius}
          y={-radius}
          width={2 * radius}
          height={2 * radius}
          rx={3}
        />
      ) : (
        <circle className={styles.disc} r={radius} />
      )}
      <path className={styles.sign} d={signs[cargo]} />
    </svg>
  );
}

/** Its position and its direction on screen. */
function frameOf({ offset, x, y, turn }: Stop, { scale, origin }: Fit): Keyframe {
  const [left, top] = [origin.x + x * scale, origin.y + y * scale];
  return {
    offset,
    transform: `translate(${left}px, ${top}px) rotate(${turn}deg) scale(${scale})`,
  };
}

/** @param rate 0 if it does not move */
function keepAt(travel: Animation, due: Millis, rate: number): void {
  if (rate === 0) {
    travel.pause();
    travel.currentTime = due;
    return;
  }
  if (travel.playbackRate !== rate) travel.playbackRate = rate;
  if (Math.abs(Number(travel.currentTime) - due) > tolerance) travel.currentTime = due;
  if (travel.playState === 'paused') travel.play();
}
