import { Fragment, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import CopyButton from '@site/src/components/CopyButton';

import type { Method as MethodName } from '../../page';
import Method from '../Method';
import styles from './styles.module.css';

type Props = {
  readonly method: MethodName;
  readonly server?: string;
  readonly path: string;
};

/** Where to send a request: method, address and a button to copy the address. */
export default function Endpoint({ method, server = '', path }: Props): ReactNode {
  const label = translate({
    id: 'api.endpoint.copy',
    message: 'Copy the address',
    description: 'Name of the button beside the method and path of an operation',
  });
  return (
    <div className={styles.endpoint}>
      <Method>{method}</Method>
      <code className={styles.address} translate="no">
        {server !== '' && (
          <>
            <span className={styles.server}>{breakable(server)}</span>
            <wbr />
          </>
        )}
        {breakable(path)}
      </code>
      {method !== 'event' && <CopyButton text={server + path} label={label} />}
    </div>
  );
}

/** An address that can wrap before each slash of its path. */
function breakable(address: string): ReactNode {
  return address.split(/(?<=[^/:])(?=\/[^/])/).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
