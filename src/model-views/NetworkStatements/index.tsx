import type { ReactNode } from 'react';
import statements from '@data/network.json';
import Localized from '@site/src/components/Localized';

/** What the documented topology states about the private network. */
export default function NetworkStatements(): ReactNode {
  return (
    <ul>
      {statements.map((statement) => (
        <li key={statement.text}>
          <Localized>{statement}</Localized>
        </li>
      ))}
    </ul>
  );
}
