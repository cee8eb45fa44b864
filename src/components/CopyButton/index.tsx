import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';

import { interactive } from '../interactive';
import Outcome from './Outcome';
import styles from './styles.module.css';

type Props = {
  /** What is copied; without it, the code of the figure that contains the button. */
  readonly text?: string;
  /** The button's name, for a screen reader: "Copy the address". */
  readonly label: string;
};

/** Copies a text and says how that went: `src/start/copy.ts` does it, even before hydration. */
export default function CopyButton({ text = '', label }: Props): ReactNode {
  return (
    <span className={clsx(styles.place, interactive)}>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        title={label}
        data-copy={text}
      />
      <Outcome
        className={styles.status}
        copied={translate({
          id: 'copy.done',
          message: 'Copied',
          description: 'Said after a text was copied',
        })}
        refused={translate({
          id: 'copy.refused',
          message: 'The browser refused to copy. Select the text instead.',
          description: 'Said when the browser refuses to copy',
        })}
      />
    </span>
  );
}
