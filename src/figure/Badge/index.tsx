import type { ReactNode } from 'react';

import { type Box, right } from '../geometry';

import styles from './styles.module.css';

/** How something ends. Each has a sign as well as a colour of its own. */
export type Outcome = 'success' | 'rejection';

interface Props {
  /** The card at whose upper right corner the badge is. */
  readonly box: Box;
  readonly outcome: Outcome;
}

const signs = {
  success: 'M-3 0L-1 3L3 -3',
  rejection: 'M-3 -3L3 3M3 -3L-3 3',
} as const satisfies Record<Outcome, string>;

/** A tick at the corner of what succeeds, a cross at that of what rejects or fails, so that colour is not the only sign. */
export default function Badge({ box, outcome }: Props): ReactNode {
  const corner = { x: right(box) - 2, y: box.y + 2 };
  return (
    <g className={styles[outcome]}>
      <circle className={styles.badge} cx={corner.x} cy={corner.y} r={8} />
      <path
        className={styles.sign}
        d={signs[outcome]}
        transform={`translate(${corner.x} ${corner.y})`}
      />
    </g>
  );
}
