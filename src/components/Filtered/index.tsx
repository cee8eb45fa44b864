import { useState, type ReactNode } from 'react';
import { usePluralForm } from '@docusaurus/theme-common';

import Field from './Field';
import { matches } from './matches';

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
      <Field label={label} query={query} onChange={setQuery}>
        {selectMessage(length, countOf(length))}
      </Field>
      {children(matching)}
    </>
  );
}
