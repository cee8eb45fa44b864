import type { ReactNode } from 'react';

import type { Box } from '../geometry';
import type { Lines } from '../text';
import TextLines from '../TextLines';

import styles from './styles.module.css';

interface Props {
  /** Absent if it is drawn elsewhere. */
  readonly label?: Lines | undefined;
  /** Absent around what has a name only. */
  readonly band?: Box | undefined;
}

/** What belongs together: a quiet band with a name. */
export default function Band({ label, band }: Props): ReactNode {
  return (
    <g>
      {band && <rect className={styles.band} {...band} rx={10} />}
      {label && <TextLines className={styles.label}>{label}</TextLines>}
    </g>
  );
}
