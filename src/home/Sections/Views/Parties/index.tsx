import type { ReactNode } from 'react';

import Localized from '@site/src/components/Localized';
import { Swatch } from '@site/src/explorer/Lens/Party';
import type { DrawnParty } from '../../../data';

import styles from './styles.module.css';

interface Props {
  readonly parties: readonly DrawnParty[];
}

/** The pattern of each party, with its name. */
export default function Parties({ parties }: Props): ReactNode {
  return (
    <ul className={styles.parties}>
      {parties.map(({ id, name }) => (
        <li key={id} className={styles.party}>
          <Swatch party={id} />
          <Localized>{name}</Localized>
        </li>
      ))}
    </ul>
  );
}
