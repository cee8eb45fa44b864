import { memo, type ReactNode } from 'react';

import type { EdgeLabel } from '../text';
import TextLines from '../TextLines';

import styles from './styles.module.css';

interface Props {
  readonly labels: readonly EdgeLabel[];
}

/** The labels of connections. */
export default memo(function Labels({ labels }: Props): ReactNode {
  return (
    <g className={styles.labels}>
      {labels.map((label) => (
        <TextLines
          key={`${label.x} ${label.y}`}
          className={label.isOnLine ? styles.onLine : undefined}>
          {label}
        </TextLines>
      ))}
    </g>
  );
});
