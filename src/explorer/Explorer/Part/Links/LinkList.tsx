import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';

import type { Reading } from '../../../data';

import styles from '../styles.module.css';

/** Links to pages of this site, by their titles. */
export default function LinkList({
  readings,
}: {
  readonly readings: readonly Reading[];
}): ReactNode {
  return (
    <ul className={styles.links}>
      {readings.map(({ title, path }) => (
        <li key={path}>
          <Link to={path}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
