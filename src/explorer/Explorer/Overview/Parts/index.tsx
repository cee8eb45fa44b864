import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';

import Localized from '@site/src/components/Localized';
import type { ExplorerIndex } from '../../../data';
import Part from '../../Part';

import styles from './styles.module.css';

/** All parts of the platform as text, grouped by zone: the targets of the links in the map. */
export default function Parts({ index }: { readonly index: ExplorerIndex }): ReactNode {
  return (
    <section>
      <Heading as="h2" id="parts" className={styles.heading}>
        {translate({
          id: 'explorer.parts',
          message: 'Parts of the platform',
          description: 'Heading of the list of all parts',
        })}
      </Heading>
      {index.zones.map(({ id, label, description, parts }) => (
        <section key={id} className={styles.zone}>
          <Heading as="h3" className={styles.name}>
            <Localized>{label}</Localized>
          </Heading>
          <p className={styles.description}>
            <Localized>{description}</Localized>
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
      ))}
    </section>
  );
}
