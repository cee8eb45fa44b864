import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Localized from '@site/src/components/Localized';

import type { PlayedMessage } from '../../../platform';
import type { Names } from '../../data';
import { messageText } from '../../message-text';

import styles from './styles.module.css';

interface Props {
  readonly message: PlayedMessage;
  readonly names: Names;
}

/** A message as sent over the network, with its sender and receiver. */
export default function HttpMessage({ message, names }: Props): ReactNode {
  const name = (id: string) => names.components[id] ?? { text: id };
  return (
    <details className={styles.message} open>
      <summary className={styles.summary}>
        <Translate
          id="flow.message"
          description="Heading of a message: who sends it, and to whom"
          values={{
            from: <Localized>{name(message.from)}</Localized>,
            to: <Localized>{name(message.to)}</Localized>,
          }}>
          {'From {from} to {to}'}
        </Translate>
      </summary>
      <pre className={styles.text} lang="en" translate="no">
        <code>{messageText(message.content)}</code>
      </pre>
    </details>
  );
}
