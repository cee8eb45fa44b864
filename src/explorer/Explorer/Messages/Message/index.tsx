import { memo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';

import Localized from '@site/src/components/Localized';
import type { PlayedMessage } from '../../../../platform';
import type { Names } from '../../../data';
import { useFormats } from '../../../Flow/use-scene';
import { type ComparedLine, comparedLines, messageBefore } from '../../../message-text';

import styles from '../styles.module.css';

interface Props {
  readonly message: PlayedMessage;
  /** All messages of the trace. */
  readonly messages: readonly PlayedMessage[];
  readonly names: Names;
  readonly isCurrent: boolean;
}

/** A message, unfolded while it is the current one. */
export default memo(function Message({ message, messages, names, isCurrent }: Props): ReactNode {
  const { moment } = useFormats();
  const name = (id: string) => <Localized>{names.components[id] ?? { text: id }}</Localized>;
  const lines = comparedLines(message.content, messageBefore(messages, message)?.content);
  return (
    <li>
      <details
        className={clsx(styles.message, isCurrent && styles.current)}
        open={isCurrent ? true : undefined}>
        <summary className={styles.summary}>
          <span>
            <Translate
              id="flow.message"
              description="Heading of a message: who sends it, and to whom"
              values={{ from: name(message.from), to: name(message.to) }}>
              {'From {from} to {to}'}
            </Translate>{' '}
            <span className={styles.time}>{moment(message.departure)}</span>
          </span>
          <code className={styles.first} translate="no" lang="en">
            {lines[0]?.text}
          </code>
        </summary>
        <pre className={styles.text} lang="en" translate="no">
          <code>
            {lines.map((line, number) => (
              <Line key={number} line={line} />
            ))}
          </code>
        </pre>
      </details>
    </li>
  );
});

function Line({ line: { text, change } }: { readonly line: ComparedLine }): ReactNode {
  switch (change) {
    case 'none':
      return `  ${text}\n`;
    case 'added':
      return <ins title={changeName(change)}>{`+ ${text}\n`}</ins>;
    case 'removed':
      return <del title={changeName(change)}>{`− ${text}\n`}</del>;
  }
}

function changeName(change: 'added' | 'removed'): string {
  return change === 'added'
    ? translate({
        id: 'explorer.message.added',
        message: 'New since the hop before',
        description: 'Tooltip of a line of an HTTP message that the sender has added or changed',
      })
    : translate({
        id: 'explorer.message.removed',
        message: 'Gone since the hop before',
        description: 'Tooltip of a line of an HTTP message that the sender has taken away',
      });
}
