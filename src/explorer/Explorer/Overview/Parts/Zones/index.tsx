import type { ReactNode } from 'react';
import index from '@generated/explorer/default/parts.json';
import Heading from '@theme/Heading';

import Localized from '@site/src/components/Localized';
import Marks from '@site/src/facts/Marks';
import Part from '../../../Part';
import { factsOf } from '../../../Part/facts-of';

import styles from './styles.module.css';

/** The zones of the platform, each with its parts and their details. */
export default function Zones(): ReactNode {
  return index.zones.map(({ id, label, description, facts, parts }) => (
    <section key={id} className={styles.zone}>
      <Heading as="h3" className={styles.name}>
        <Localized>{label}</Localized>
      </Heading>
      <p className={styles.description}>
        <Localized>{description}</Localized>
        <Marks facts={factsOf(facts, index)} />
      </p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.id} id={part.id}>
            <details className={styles.part}>
              <summary className={styles.summary}>
                <Localized>{part.name}</Localized>
              </summary>
              <div className={styles.body}>
                <Part part={part} index={index} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  ));
}
