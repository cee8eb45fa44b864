import { useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';

import styles from './styles.module.css';

type State = 'idle' | 'copied' | 'refused';

type Props = {
  /** What is copied; as a function where it is read off the page at the click. */
  readonly text: string | (() => string);
  /** The button's name, for a screen reader: "Copy the address". */
  readonly label: string;
};

/** Copies a text and says how that went. Without JavaScript it could do nothing and is not drawn. */
export default function CopyButton({ text, label }: Props): ReactNode {
  const [state, setState] = useState<State>('idle');
  if (!useIsBrowser()) return <span className={styles.place} />;
  const copy = () => void write(typeof text === 'string' ? text : text()).then(setState);
  return (
    <span className={styles.place}>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        title={label}
        onClick={copy}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M5 5V2h9v9h-3M2 5h9v9H2z" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <span role="status" className={styles.status}>
        {state === 'copied' && (
          <Translate id="copy.done" description="Said after a text was copied">
            Copied
          </Translate>
        )}
        {state === 'refused' && (
          <Translate id="copy.refused" description="Said when the browser refuses to copy">
            The browser refused to copy. Select the text instead.
          </Translate>
        )}
      </span>
    </span>
  );
}

async function write(text: string): Promise<State> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
