import type { ReactNode } from 'react';
import statements from '@data/network.json';
import Localized from '@site/src/components/Localized';
import Marks from '@site/src/facts/Marks';

/** What the documented topology states about the private network. */
export default function NetworkStatements(): ReactNode {
  return (
    <ul>
      {statements.map(({ says, facts }) => (
        <li key={says.text}>
          <Localized>{says}</Localized>
          <Marks facts={facts} />
        </li>
      ))}
    </ul>
  );
}
