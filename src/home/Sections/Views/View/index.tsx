import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';

import styles from './styles.module.css';

interface Props {
  /** The page that the whole card leads to. */
  readonly to: string;
  /** The text says what it shows: screen readers leave it out. */
  readonly figure: ReactNode;
  readonly title: ReactNode;
  /** What else explains the figure, below the text. */
  readonly more?: ReactNode;
  /** The text, in one or two sentences. */
  readonly children: ReactNode;
}

/** A card that shows a view of the platform and leads to it. */
export default function View({ to, figure, title, more, children }: Props): ReactNode {
  return (
    <li className={styles.view}>
      <div className={styles.figure}>{figure}</div>
      <div className={styles.text}>
        <Heading as="h3" className={styles.title}>
          <Link to={to} className={styles.link}>
            {title}
          </Link>
        </Heading>
        <p className={styles.sentence}>{children}</p>
        {more}
      </div>
    </li>
  );
}
