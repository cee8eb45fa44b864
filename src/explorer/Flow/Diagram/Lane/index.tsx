import type { ReactNode } from 'react';

import type { LaneShape } from '../../../figure';
import TextLines from '../../../../figure/TextLines';

import styles from './styles.module.css';

/** A zone: a plain band inside the platform, a name outside. */
export default function Lane({ lane: { band, label } }: { readonly lane: LaneShape }): ReactNode {
  return (
    <g>
      {band && <rect className={styles.band} {...band} rx={10} />}
      <TextLines className={styles.label}>{label}</TextLines>
    </g>
  );
}
