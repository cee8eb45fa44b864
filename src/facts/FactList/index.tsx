import { lazy, type ReactNode } from 'react';

import ServedHtml from '../../components/ServedHtml';
import { addList } from './lists';
import type { Part } from './part';

const Groups = lazy(() => import('./Groups'));

type Props = {
  /** Which of the facts: the published ones, or what a reviewer has to ask for. */
  readonly part: Part;
};

/**
 * Facts, grouped by subject. The list has a filter of its own: a search would load all of it for one result.
 * @example <FactList part="published" />
 */
export default function FactList({ part }: Props): ReactNode {
  return (
    <div data-search-ignore>
      <ServedHtml id={`list-of-${part}`} onContent={addList}>
        <Groups part={part} />
      </ServedHtml>
    </div>
  );
}
