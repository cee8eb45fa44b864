import { type ReactNode, useLayoutEffect, useRef } from 'react';
import clsx from 'clsx';

import { type Path, positionAt } from '../../../../path';
import { type Dot as DotData, fractionOf } from '../../../../view';
import type { Clock } from '../../../use-player';
import type { Fit } from '../fit';

import styles from './styles.module.css';

/** A request is a disc that points ahead, an answer a ring that points back, a refusal a ring with a cross. */
const signs = {
  request: 'M-2 -3.5L2 0L-2 3.5',
  response: 'M-2 -3.5L2 0L-2 3.5',
  refusal: 'M-3 -3L3 3M3 -3L-3 3',
} as const;

/** A message goes from border to border, and covers neither node. */
const radius = 8;

interface Props {
  readonly path: Path;
  readonly dot: DotData;
  readonly clock: Clock;
  readonly fit: Fit;
}

/** A message on its way. It follows the clock by itself: a frame that moves it draws nothing else anew. */
export default function Dot({ path, dot, clock, fit }: Props): ReactNode {
  const body = useRef<SVGSVGElement>(null);
  const sign = useRef<SVGPathElement>(null);

  useLayoutEffect(() => {
    let turned: string | undefined;
    function place(): void {
      const { at, turn } = placeOf(path, dot, clock, fit);
      if (body.current) body.current.style.transform = at;
      // A sign is painted anew where it turns, and only there.
      if (turn !== turned) sign.current?.setAttribute('transform', turn);
      turned = turn;
    }
    place();
    return clock.subscribe(place);
  }, [path, dot, clock, fit]);

  return (
    <svg ref={body} className={clsx(styles.dot, styles[dot.cargo])} viewBox="-13 -13 26 26">
      <circle className={styles.halo} r={13} />
      <circle className={styles.disc} r={radius} />
      <path ref={sign} className={styles.sign} d={signs[dot.cargo]} />
    </svg>
  );
}

/** Where it stands on screen, and where it points. */
function placeOf(
  path: Path,
  dot: DotData,
  clock: Clock,
  { scale, origin }: Fit,
): Readonly<Record<'at' | 'turn', string>> {
  const inset = radius / path.length;
  const fraction = inset + fractionOf(dot, clock.time()) * (1 - 2 * inset);
  const { x, y, direction } = positionAt(path, fraction);
  const back = dot.cargo === 'request' ? 0 : 180;
  const turn = (Math.atan2(direction.y, direction.x) * 180) / Math.PI + back;
  const [left, top] = [origin.x + x * scale, origin.y + y * scale];
  return {
    at: `translate(${fixed(left)}px, ${fixed(top)}px) scale(${fixed(scale)})`,
    turn: `rotate(${fixed(turn)})`,
  };
}

const fixed = (value: number) => Math.round(value * 100) / 100;
