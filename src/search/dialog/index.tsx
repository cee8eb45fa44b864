import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useHistory } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';

import Outcome from './Outcome';
import Results from './Results';
import SearchField from './SearchField';
import styles from './styles.module.css';
import { currentAnswer, listedAnswer, type Move } from './state';
import { useSearch } from './useSearch';

export type Props = { readonly onClose: () => void };

const moves: Readonly<Partial<Record<string, Move>>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** The search as a modal dialog. It is open as long as it is mounted. */
export default function SearchDialog({ onClose }: Props): ReactNode {
  const [state, dispatch] = useSearch();
  const dialog = useRef<HTMLDialogElement>(null);
  const history = useHistory();
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;
  const answer = listedAnswer(state);
  const active = answer !== undefined && state.status === 'ready' ? state.active : undefined;

  useEffect(() => dialog.current?.showModal(), []);

  const follow = (url: string) => {
    dialog.current?.close();
    history.push(url);
  };

  const retry = () => {
    dispatch({ type: 'retried' });
    // The button disappears with the message above it.
    dialog.current?.querySelector('input')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && currentAnswer(state) !== undefined && active !== undefined) {
      event.preventDefault();
      clickOption(optionId(active), event);
    }
    const to = answer === undefined || hasModifier(event) ? undefined : moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    dispatch({ type: 'moved', to });
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      closedby="any"
      onClose={onClose}
      aria-label={translate({
        id: 'search.dialog',
        message: 'Search this site',
        description: 'Name of the search dialog',
      })}>
      <div className={styles.frame}>
        <SearchField
          query={state.query}
          listId={answer === undefined ? undefined : listId}
          activeId={active === undefined ? undefined : optionId(active)}
          onType={(query) => dispatch({ type: 'typed', query })}
          onKeyDown={onKeyDown}
          onClose={() => dialog.current?.close()}
        />
        <Outcome state={state} onRetry={retry} />
        {answer !== undefined && (
          <Results
            id={listId}
            pages={answer.pages}
            active={active}
            optionId={optionId}
            onFollow={follow}
          />
        )}
      </div>
    </dialog>
  );
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** Clicks the option with the modifier keys that are pressed: Ctrl and Enter open a new tab. */
function clickOption(id: string, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  const held = { ctrlKey, metaKey, shiftKey };
  document
    .getElementById(id)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
}
