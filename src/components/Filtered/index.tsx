import { useId, useState, type ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { usePluralForm } from '@docusaurus/theme-common';

import { matches } from './matches';
import styles from './styles.module.css';

interface Props<Item> {
  /** The label of the field. */
  readonly label: string;
  readonly items: readonly Item[];
  /** The text of an item that has to contain each word of the query. */
  readonly textOf: (item: Item) => string;
  /**
   * The number of items that match, in each plural form of the language.
   * @example (count) => `One term|${count} terms`
   */
  readonly countOf: (count: number) => string;
  /** Draws the items that match: all of them on the server and until something is typed. */
  readonly children: (matching: readonly Item[]) => ReactNode;
}

/** A list below a field that filters it; a screen reader announces how many items match. */
export default function Filtered<Item>(props: Props<Item>): ReactNode {
  const { label, items, textOf, countOf, children } = props;
  const [query, setQuery] = useState('');
  const { selectMessage } = usePluralForm();
  const matching = items.filter((item) => matches(textOf(item), query));
  const { length } = matching;
  return (
    <>
      <div className={styles.field}>
        <Field label={label} query={query} onChange={setQuery}>
          {selectMessage(length, countOf(length))}
        </Field>
      </div>
      {children(matching)}
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly children: string;
}

/** Not rendered on the server: without JavaScript the field would do nothing. */
function Field({ label, query, onChange, children }: FieldProps): ReactNode {
  const id = useId();
  if (!useIsBrowser()) return null;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        type="search"
        autoComplete="off"
        value={query}
        onChange={(event) => onChange(event.target.value)}
      />
      <span role="status" className={styles.result}>
        {children}
      </span>
    </>
  );
}
