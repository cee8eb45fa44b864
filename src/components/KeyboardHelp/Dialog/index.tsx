import { useEffect, useId, useRef, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Keys from './Keys';
import SingleKeys from './SingleKeys';
import styles from './styles.module.css';

export type Props = { readonly onClose: () => void };

/** The keys of the whole site as a modal dialog; it is open as long as it is mounted. */
export default function KeyboardHelpDialog({ onClose }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      closedby="any"
      aria-labelledby={titleId}
      onClose={onClose}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          <Translate id="keys.title" description="Heading of the list of keys">
            Keys of this site
          </Translate>
        </h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          <Translate id="keys.close" description="Button that closes the list of keys">
            Close
          </Translate>
        </button>
      </div>
      <Keys />
      <SingleKeys />
    </dialog>
  );
}
