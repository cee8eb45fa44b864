import type { ReactNode } from 'react';

import Band from '@site/src/figure/Band';

import type { Drawing } from '../../../figure';

import styles from './styles.module.css';

interface Props {
  readonly bands: Drawing['bands'];
}

/** Groups and blocks. A band has one of two grounds, so that it differs from the one that it is in. */
export default function Bands({ bands = [] }: Props): ReactNode {
  return bands.map(({ box, depth }) => (
    <g key={`${depth} ${box.x} ${box.y}`} className={depth % 2 === 1 ? styles.inner : undefined}>
      <Band band={box} />
    </g>
  ));
}
