import { useId, type ReactNode } from 'react';
import Heading from '@theme/Heading';

import styles from './styles.module.css';

interface Props {
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the home page, named by its heading. */
export default function Section({ title, lead, children }: Props): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Heading as="h2" className={styles.title}>
        <span id={id}>{title}</span>
      </Heading>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
