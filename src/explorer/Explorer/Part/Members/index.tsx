import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { PartEntry } from '../../../data';

import styles from '../styles.module.css';

/** The integrations of a family, by name; nothing for a single component. */
export default function Members({ members }: Pick<PartEntry, 'members'>): ReactNode {
  if (members.length === 0) return null;
  return (
    <>
      <dt>
        <Translate id="explorer.part.members" description="Before a list of integrations">
          Integrations
        </Translate>
      </dt>
      <dd>
        <ul className={styles.members} translate="no">
          {members.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
