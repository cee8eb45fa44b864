import { type ReactNode, useEffect, useRef } from 'react';
import clsx from 'clsx';

import { type Path, positionAt } from '../../../../path';
import { type Dot as DotData, fractionOf } from '../../../../view';
import type { Clock } from '../../../use-player';

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
}

/** A message on its way. It follows the clock by itself: a frame that moves it draws nothing else anew. */
export default function Dot({ path, dot, clock }: Props): ReactNode {
  const body = useRef<SVGGElement>(null);
  const sign = useRef<SVGPathElement>(null);
  const now = placeOf(path, dot, clock);

  useEffect(
    () =>
      clock.subscribe(() => {
        const { at, turn } = placeOf(path, dot, clock);
        body.current?.setAttribute('transform', at);
        sign.current?.setAttribute('transform', turn);
      }),
    [path, dot, clock],
  );

  return (
    <g ref={body} className={clsx(styles.dot, styles[dot.cargo])} transform={now.at}>
      <circle className={styles.halo} r={13} />
      <circle className={styles.disc} r={radius} />
      <path ref={sign} className={styles.sign} d={signs[dot.cargo]} transform={now.turn} />
    </g>
  );
}

function placeOf(path: Path, dot: DotData, clock: Clock): Readonly<Record<'at' | 'turn', string>> {
  const inset = radius / path.length;
  const fraction = inset + fractionOf(dot, clock.time()) * (1 - 2 * inset);
  const { x, y, direction } = positionAt(path, fraction);
  const back = dot.cargo === 'request' ? 0 : 180;
  const turn = (Math.atan2(direction.y, direction.x) * 180) / Math.PI + back;
  return { at: `translate(${fixed(x)} ${fixed(y)})`, turn: `rotate(${fixed(turn)})` };
}

const fixed = (value: number) => Math.round(value * 100) / 100;
