import type { ReactNode } from 'react';

import { center } from '@site/src/figure/geometry';

import type { Drawing } from '../../../figure';

import styles from './styles.module.css';

interface Props {
  readonly terminals: Drawing['terminals'];
}

/** Where states start, a disc, and where they end, a disc in a ring. */
export default function Terminals({ terminals = [] }: Props): ReactNode {
  return terminals.map(({ type, box }) => {
    const { x, y } = center(box);
    const radius = box.width / 2;
    return (
      <g key={`${x} ${y}`}>
        {type === 'end' && <circle className={styles.ring} cx={x} cy={y} r={radius - 1} />}
        <circle
          className={styles.disc}
          cx={x}
          cy={y}
          r={type === 'end' ? radius - 5 : radius - 1}
        />
      </g>
    );
  });
}
