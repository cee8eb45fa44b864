import type { ReactNode } from 'react';

import TextLines from '@site/src/figure/TextLines';

import type { Drawing } from '../../../figure';

import styles from './styles.module.css';

interface Props {
  readonly notes: Drawing['notes'];
}

/** The notes of a sequence: square sheets, unlike the cards of participants. */
export default function Notes({ notes = [] }: Props): ReactNode {
  return notes.map(({ box, label }) => (
    <g key={`${box.x} ${box.y}`}>
      <rect className={styles.sheet} {...box} rx={2} />
      <TextLines className={styles.text}>{label}</TextLines>
    </g>
  ));
}
