import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';

import styles from './styles.module.css';

interface Props {
  /** The page that lists what is counted. */
  readonly to: string;
  readonly count: string;
  /** The facts behind the number, if it is not counted. */
  readonly marks?: ReactNode;
  /** What is counted. */
  readonly children: string;
}

/** A number, and what it counts. */
export default function Count({ to, count, marks, children }: Props): ReactNode {
  return (
    <li className={styles.count}>
      <Link to={to} className={styles.link}>
        <span className={styles.number}>{count}</span> {children}
      </Link>
      {marks !== undefined && <span className={styles.marks}>{marks}</span>}
    </li>
  );
}
