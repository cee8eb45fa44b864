import { type KeyboardEvent, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import SearchIcon from '../../SearchIcon';
import styles from './styles.module.css';

type Props = {
  readonly query: string;
  /** The id of the list of results; undefined without results. */
  readonly listId: string | undefined;
  readonly activeId: string | undefined;
  readonly onType: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
};

/** The field, a combobox that controls the list of results, and the button that closes the dialog. */
export default function SearchField(props: Props): ReactNode {
  const { query, listId, activeId, onType, onKeyDown, onClose } = props;
  const label = translate({
    id: 'search.field',
    message: 'Words or identifiers',
    description: 'Label and placeholder of the search field',
  });
  return (
    <div className={styles.row}>
      <SearchIcon />
      <input
        className={styles.field}
        type="text"
        inputMode="search"
        enterKeyHint="go"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={listId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={label}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={query}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className={styles.close}
        aria-label={translate({
          id: 'search.close',
          message: 'Close the search',
          description: 'Name of the button that closes the search dialog',
        })}
        onClick={onClose}>
        ×
      </button>
    </div>
  );
}
