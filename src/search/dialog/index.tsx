import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import Body from './Body';
import { clickOption, hasModifier, moves } from './keys';
import { optionCount } from './options';
import Outcome from './Outcome';
import { outcomeOf } from './search-outcome';
import { hasWideScrollbar } from './scrollbar';
import SearchField from './SearchField';
import styles from './styles.module.css';
import { currentAnswer, isIdle } from './state';
import { useRecent } from './useRecent';
import { useSearch } from './useSearch';

export type Props = {
  /** What is in the field at first. */
  readonly query: string;
  readonly onClose: () => void;
};

/** The search as a modal dialog. It is open as long as it is mounted. */
export default function SearchDialog({ query, onClose }: Props): ReactNode {
  const [state, dispatch] = useSearch(query);
  const recent = useRecent();
  const [hasGutter] = useState(hasWideScrollbar);
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;
  const count = optionCount(state, recent.searches);
  const active = state.active !== undefined && state.active < count ? state.active : undefined;
  const activeId = active === undefined ? undefined : optionId(active);

  useEffect(() => {
    dialog.current?.showModal();
    const page = document.documentElement;
    page.setAttribute('data-dialog', hasGutter ? 'gutter' : '');
    return () => page.removeAttribute('data-dialog');
  }, [hasGutter]);
  useEffect(() => {
    if (activeId !== undefined)
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, state.answer]);

  // What is pressed may disappear with what it changes.
  const focusField = () => dialog.current?.querySelector('input')?.focus();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isCurrent = isIdle(state) || currentAnswer(state) !== undefined;
    if (event.key === 'Enter' && isCurrent && activeId !== undefined) {
      event.preventDefault();
      clickOption(activeId, event);
    }
    const to = count === 0 || hasModifier(event) ? undefined : moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    dispatch({ type: 'moved', to, count });
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
          listId={count === 0 ? undefined : listId}
          activeId={activeId}
          onType={(query) => dispatch({ type: 'typed', query })}
          onKeyDown={onKeyDown}
          onClose={() => dialog.current?.close()}
        />
        <Outcome
          outcome={outcomeOf(state)}
          onRetry={() => {
            dispatch({ type: 'retried' });
            focusField();
          }}
          onWiden={() => {
            dispatch({ type: 'filtered', kind: undefined });
            focusField();
          }}
        />
        <Body
          state={state}
          dispatch={dispatch}
          recent={recent}
          listId={listId}
          optionId={optionId}
          active={active}
          onFocusField={focusField}
          onLeave={() => dialog.current?.close()}
        />
      </div>
    </dialog>
  );
}
