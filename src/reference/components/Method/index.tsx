import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { Method as MethodName } from '../../page';
import './sidebar.css';
import styles from './styles.module.css';

type Props = { readonly children: MethodName };

/** The HTTP method of an operation, or that it is a webhook. */
export default function Method({ children: method }: Props): ReactNode {
  if (method === 'event') {
    return (
      <span className={styles.method} data-method={method}>
        <Translate
          id="api.method.event"
          description="Badge of a webhook, where others show GET or POST">
          Webhook
        </Translate>
      </span>
    );
  }
  return (
    <span className={styles.method} data-method={method} translate="no">
      {method.toUpperCase()}
    </span>
  );
}
