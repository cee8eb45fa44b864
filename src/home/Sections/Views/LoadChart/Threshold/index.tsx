import type { ReactNode } from 'react';

import { heightOf, type Scale } from '../scale';

import styles from './styles.module.css';

interface Props {
  readonly value: number;
  readonly scale: Scale;
  /** Its name, at the end of the line. */
  readonly children: string;
}

/** A value that has a meaning: a dashed line over the whole time. */
export default function Threshold({ value, scale, children }: Props): ReactNode {
  const y = `${heightOf(value, scale)}%`;
  return (
    <>
      <line className={styles.threshold} x2="100%" y1={y} y2={y} />
      <text className={styles.name} x="100%" y={y} dy={-5}>
        {children}
      </text>
    </>
  );
}
