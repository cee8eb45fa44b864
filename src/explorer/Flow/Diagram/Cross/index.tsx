import type { ReactNode } from 'react';

import type { NodeShape } from '../../../figure';

import styles from './styles.module.css';

/** A cross at the corner of a component that rejects a request or fails, so that colour is not the only sign. */
export default function Cross({ node: { box } }: { readonly node: NodeShape }): ReactNode {
  const corner = { x: box.x + box.width - 2, y: box.y + 2 };
  return (
    <g>
      <circle className={styles.badge} cx={corner.x} cy={corner.y} r={8} />
      <path
        className={styles.cross}
        d="M-3 -3L3 3M3 -3L-3 3"
        transform={`translate(${corner.x} ${corner.y})`}
      />
    </g>
  );
}
