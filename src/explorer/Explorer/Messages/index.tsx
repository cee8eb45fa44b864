import { memo, type ReactNode } from 'react';

import type { PlayedMessage } from '../../../platform';
import type { Names } from '../../data';
import Message from './Message';

import styles from './styles.module.css';

interface Props {
  readonly messages: readonly PlayedMessage[];
  readonly names: Names;
  readonly labelledBy: string;
  /** The index of the current message, if any. */
  readonly current: number | undefined;
}

/** Every message of a trace at every hop, with the lines that a hop has added or removed. */
export default memo(function Messages({ messages, names, labelledBy, current }: Props): ReactNode {
  return (
    <ol className={styles.messages} aria-labelledby={labelledBy}>
      {messages.map((message, i) => (
        <Message
          key={i}
          message={message}
          messages={messages}
          names={names}
          isCurrent={i === current}
        />
      ))}
    </ol>
  );
});
