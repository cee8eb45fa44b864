import { useRef, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import Notice from '@site/src/components/Notice';

import SearchIcon from '../SearchIcon';
import { isApplePlatform } from '../../components/KeyboardHelp/shortcut';
import styles from './styles.module.css';
import { useLauncher } from './useLauncher';

/** The same in every language. */
const appleKeys = '⌘K';

/** The search button of the navigation bar. The rest of the search is loaded on first use. */
export default function SearchButton(): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const launcher = useLauncher(() => button.current?.focus({ preventScroll: true }));
  const isApple = useIsBrowser() && isApplePlatform();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts={isApple ? 'Meta+K /' : 'Control+K /'}
        onClick={() => launcher.open()}
        onBlur={launcher.forgive}>
        <SearchIcon />
        <span className={styles.label}>
          <Translate id="search.button" description="Button in the navigation bar">
            Search
          </Translate>
        </span>
        <kbd className={styles.keys} aria-hidden>
          <span className={styles.apple}>{appleKeys}</span>
          <span className={styles.other}>
            <Translate
              id="search.shortcut"
              description="The keys that open the search, as they are named on the keyboard">
              Ctrl K
            </Translate>
          </span>
        </kbd>
      </button>
      {launcher.state.status === 'failed' && (
        <Notice kind="failure" role="alert" className={clsx('notice-over', styles.failure)}>
          <p>
            <Translate
              id="search.unavailable"
              description="Under the search button, where the dialog could not be loaded">
              The search could not be loaded. Check the connection and press the button again.
            </Translate>
          </p>
        </Notice>
      )}
      {launcher.state.status === 'open' && (
        <launcher.state.Dialog query={launcher.state.query} onClose={launcher.close} />
      )}
    </>
  );
}
