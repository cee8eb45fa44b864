import { useCallback, useEffect, useState, type ComponentType } from 'react';

import { singleKeysAreOn } from '@site/src/components/KeyboardHelp/single-keys';
import type { Props as DialogProps } from '../dialog';
import { isApplePlatform, isField, opensSearch } from '../../components/KeyboardHelp/shortcut';

/** The dialog is available only in `open`; `loading` and `failed` are about its code, not about the index. */
type LauncherState =
  | { readonly status: 'closed' | 'loading' | 'failed' }
  | { readonly status: 'open'; readonly Dialog: ComponentType<DialogProps> };

type Launcher = {
  readonly state: LauncherState;
  readonly open: () => void;
  readonly close: () => void;
  /** Dismisses the error message. */
  readonly forgive: () => void;
};

/** Fetches the dialog on first use, by button or by key.
 * @param focusButton called when focus returns to the button: after the dialog closes, and after a failure. */
export function useLauncher(focusButton: () => void): Launcher {
  const [state, setState] = useState<LauncherState>({ status: 'closed' });

  const open = useCallback(() => {
    setState((current) => (current.status === 'open' ? current : { status: 'loading' }));
    import(/* webpackChunkName: "search" */ '../dialog').then(
      ({ default: Dialog }) => setState({ status: 'open', Dialog }),
      () => setState({ status: 'failed' }),
    );
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensSearch(event, isApplePlatform(), isField(event.target))) return;
      if (event.key === '/' && !singleKeysAreOn()) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);

  return {
    state,
    open,
    close: () => {
      setState({ status: 'closed' });
      focusButton();
    },
    forgive: () =>
      setState((current) => (current.status === 'failed' ? { status: 'closed' } : current)),
  };
}
