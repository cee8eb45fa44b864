import { memo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';

import Localized from '@site/src/components/Localized';
import type { PlayedMessage } from '../../../platform';
import type { Names } from '../../data';
import { useFormats } from '../../Flow/use-scene';
import { type ComparedLine, comparedLines, messageBefore } from '../../message-text';

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
  const { moment } = useFormats();
  const name = (id: string) => <Localized>{names.components[id] ?? { text: id }}</Localized>;
  return (
    <ol className={styles.messages} aria-labelledby={labelledBy}>
      {messages.map((message, i) => {
        const lines = comparedLines(message.content, messageBefore(messages, message)?.content);
        return (
          <li key={i}>
            <details
              className={clsx(styles.message, i === current && styles.current)}
              open={i === current ? true : undefined}>
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
      })}
    </ol>
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
