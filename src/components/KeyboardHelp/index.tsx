import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import { isField } from '@site/src/components/KeyboardHelp/shortcut';
import type { Props as DialogProps } from './Dialog';
import { singleKeysAreOn } from './single-keys';
import styles from './styles.module.css';

type State =
  | { readonly status: 'closed' | 'failed' }
  | { readonly status: 'open'; readonly Dialog: ComponentType<DialogProps> };

/** The list of keys, by a button or by `?`; its dialog is fetched when it is first asked for. */
export default function KeyboardHelp(): ReactNode {
  const [state, setState] = useState<State>({ status: 'closed' });
  const opener = useRef<Element>(null);

  const open = () => {
    opener.current = document.activeElement;
    import(/* webpackChunkName: "keyboard-help" */ './Dialog').then(
      ({ default: Dialog }) => setState({ status: 'open', Dialog }),
      () => setState({ status: 'failed' }),
    );
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!asksForHelp(event) || !singleKeysAreOn()) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const close = () => {
    setState({ status: 'closed' });
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };

  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={open}>
        <Translate id="keys.button" description="Button in the footer that lists the keys">
          Keyboard shortcuts
        </Translate>
      </button>
      {state.status === 'failed' && (
        <span role="alert">
          <Translate id="keys.unavailable" description="Said where the list of keys cannot be had">
            The list could not be loaded. Check the connection and try again.
          </Translate>
        </span>
      )}
      {state.status === 'open' && <state.Dialog onClose={close} />}
    </>
  );
}

/** `?` is typed with Shift on many keyboards and without on others; in a field and in another dialog it is text. */
function asksForHelp({ key, ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent) {
  if (key !== '?' || ctrlKey || metaKey || altKey || isComposing) return false;
  return !isField(target) && document.querySelector('dialog[open]') === null;
}
