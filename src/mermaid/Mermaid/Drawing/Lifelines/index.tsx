import type { ReactNode } from 'react';

import type { Drawing } from '../../../figure';

import styles from './styles.module.css';

interface Props {
  readonly drawing: Drawing;
}

/** The lifelines of a sequence, when participants are active, and the borders of the sections of its blocks. */
export default function Lifelines({ drawing }: Props): ReactNode {
  const { lifelines = [], activations = [], dividers = [] } = drawing;
  const lives = lifelines.flatMap(({ x, pieces }) =>
    pieces.map(([from, to]) => `M${x} ${from}V${to}`),
  );
  const borders = dividers.map(({ y, from, to }) => `M${from} ${y}H${to}`);
  return (
    <>
      {lives.length > 0 && <path className={styles.life} d={lives.join('')} />}
      {borders.length > 0 && <path className={styles.divider} d={borders.join('')} />}
      {activations.map((box) => (
        <rect key={`${box.x} ${box.y}`} className={styles.activation} {...box} rx={2} />
      ))}
    </>
  );
}
