import { useCallback, useEffect, useState, type ComponentType } from 'react';

import { singleKeysAreOn } from '@site/src/components/KeyboardHelp/single-keys';
import type { Props as DialogProps } from '../dialog';
import { searchRequest } from '../request';
import { isApplePlatform, isField, opensSearch } from '../../components/KeyboardHelp/shortcut';

/** The dialog is available only in `open`; `loading` and `failed` are about its code, not about the index. */
type LauncherState =
  | { readonly status: 'closed' | 'loading' | 'failed' }
  | {
      readonly status: 'open';
      readonly Dialog: ComponentType<DialogProps>;
      readonly query: string;
    };

type Launcher = {
  readonly state: LauncherState;
  /** @param query what is in the field at first. */
  readonly open: (query?: string) => void;
  readonly close: () => void;
  /** Dismisses the error message. */
  readonly forgive: () => void;
};

/** Fetches the dialog on first use, by button, by key, or by a field elsewhere on the page.
 * @param focusButton called when focus returns to the button: after the dialog closes, and after a failure. */
export function useLauncher(focusButton: () => void): Launcher {
  const [state, setState] = useState<LauncherState>({ status: 'closed' });

  const open = useCallback((query = '') => {
    setState((current) => (current.status === 'open' ? current : { status: 'loading' }));
    import(/* webpackChunkName: "search" */ '../dialog').then(
      ({ default: Dialog }) => setState({ status: 'open', Dialog, query }),
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
    const onRequest = ({ detail }: CustomEvent<string>) => open(detail);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener(searchRequest, onRequest);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener(searchRequest, onRequest);
    };
  }, [open]);

  return {
    state,
    open,
    close: () => {
      setState({ status: 'closed' });
      // A field that asked for the dialog has the focus again.
      if (state.status !== 'open' || state.query === '') focusButton();
    },
    forgive: () =>
      setState((current) => (current.status === 'failed' ? { status: 'closed' } : current)),
  };
}
