import type { ReactNode } from 'react';
import clsx from 'clsx';

import TextLines from '@site/src/figure/TextLines';

import type { Drawing } from '../../../figure';

import styles from './styles.module.css';

interface Props {
  readonly bands: Drawing['bands'];
}

/** The names of bands, above the lines that enter them: such a line has a gap there. */
export default function BandNames({ bands = [] }: Props): ReactNode {
  return bands.map(
    ({ box, label, depth }) =>
      label && (
        <TextLines
          key={`${depth} ${box.x} ${box.y}`}
          className={clsx(styles.name, depth % 2 === 1 && styles.inner)}>
          {label}
        </TextLines>
      ),
  );
}
