import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { ListedPage } from '@site/src/site-map/data';

import styles from './styles.module.css';

interface Props {
  readonly label: ReactNode;
  /** @default none */
  readonly pages?: readonly ListedPage[];
  /** Items after the pages. */
  readonly children?: ReactNode;
}

/** Links on one subject, under its name. */
export default function Group({ label, pages = [], children }: Props): ReactNode {
  return (
    <li className={styles.group}>
      <span className={styles.label}>{label}</span>
      <ul className={styles.list}>
        {pages.map(({ title, path }) => (
          <li key={path}>
            <Link to={path}>{title}</Link>
          </li>
        ))}
        {children}
      </ul>
    </li>
  );
}
