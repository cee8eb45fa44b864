import type { ReactNode } from 'react';

import CopyButton from '@site/src/components/CopyButton';
import styles from './styles.module.css';

type Props = {
  readonly text: string;
  /** What the button beside it copies, for a screen reader. */
  readonly copyLabel: string;
};

/** Text of a program or a message, with a button to copy it. */
export default function Code({ text, copyLabel }: Props): ReactNode {
  return (
    <div className={styles.code}>
      <pre translate="no">
        <code>{text}</code>
      </pre>
      <CopyButton text={text} label={copyLabel} />
    </div>
  );
}
