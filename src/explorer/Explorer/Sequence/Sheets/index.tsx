import type { ReactNode } from 'react';

import type { SequenceShape } from '../../../figure';

import styles from './styles.module.css';

interface Props {
  readonly shape: SequenceShape;
  /** The id of what is drawn once: of the lifelines with their names, or of the message of this index. */
  readonly part: (name: 'lines' | number) => string | undefined;
}

/** From an arrow to where paper may end: above the label of the next, and above the interruption of a wait. */
const below = 9;

/** From the first arrow to the names above it. */
const above = 30;

/** A long diagram on paper: it is broken between messages only, and each sheet repeats the names. */
export default function Sheets({ shape: { width, height, rows }, part }: Props): ReactNode {
  const ends = [(rows[0]?.y ?? above) - above, ...rows.slice(0, -1).map(({ y }) => y + below)];
  return (
    <div className={styles.sheets} aria-hidden>
      <div className={styles.names}>
        <svg viewBox={`0 0 ${width} ${ends[0]}`}>
          <use href={`#${part('lines')}`} />
        </svg>
      </div>
      {ends.map((top, i) => (
        <svg key={top} viewBox={`0 ${top} ${width} ${(ends[i + 1] ?? height) - top}`}>
          <use href={`#${part('lines')}`} />
          <use href={`#${part(i)}`} />
        </svg>
      ))}
    </div>
  );
}
