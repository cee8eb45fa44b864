import type { ReactNode } from 'react';
import clsx from 'clsx';

import { type Path, positionAt } from '../../../path';
import type { Dot as DotData } from '../../../view';

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
}

/** A message on its way. */
export default function Dot({ path, dot: { fraction, cargo } }: Props): ReactNode {
  const inset = radius / path.length;
  const { x, y, direction } = positionAt(path, inset + fraction * (1 - 2 * inset));
  const back = cargo === 'request' ? 0 : 180;
  const turn = (Math.atan2(direction.y, direction.x) * 180) / Math.PI + back;
  return (
    <g className={clsx(styles.dot, styles[cargo])} transform={`translate(${fixed(x)} ${fixed(y)})`}>
      <circle className={styles.halo} r={13} />
      <circle className={styles.disc} r={radius} />
      <path className={styles.sign} d={signs[cargo]} transform={`rotate(${fixed(turn)})`} />
    </g>
  );
}

const fixed = (value: number) => Math.round(value * 100) / 100;
