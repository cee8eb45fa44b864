import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';

import type { Method as MethodName } from '../../page';
import { safetyOf } from '../../safety';
import './sidebar.css';
import styles from './styles.module.css';

type Props = { readonly children: MethodName };

/** The HTTP method of an operation, or that it is a webhook, in the colour and shape of its safety. */
export default function Method({ children: method }: Props): ReactNode {
  const className = clsx(styles.method, styles[safetyOf(method)]);
  if (method === 'event') {
    return (
      <span className={className} data-method={method}>
        <Translate
          id="api.method.event"
          description="Badge of a webhook, where others show GET or POST">
          Webhook
        </Translate>
      </span>
    );
  }
  return (
    <span className={className} data-method={method} translate="no">
      {method.toUpperCase()}
    </span>
  );
}
