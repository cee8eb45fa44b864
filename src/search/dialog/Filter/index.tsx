import type { KeyboardEvent, ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import { kinds, type Answer, type Kind } from '../../engine/answer';
import { hasModifier } from '../keys';
import { kindName } from '../kind-name';
import { totalOf } from '../search-outcome';
import styles from './styles.module.css';

type Props = {
  readonly answer: Answer;
  /** The kind that is wanted; undefined for all. */
  readonly kind: Kind | undefined;
  readonly onChoose: (kind: Kind | undefined) => void;
  /** Returns to the field, whose keys select among the results. */
  readonly onFocusField: () => void;
};

/** Buttons that limit the results to one kind of page, with the number of pages of each. */
export default function Filter({ answer, kind, onChoose, onFocusField }: Props): ReactNode {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || hasModifier(event)) return;
    event.preventDefault();
    onFocusField();
  };
  const choices = [
    { kind: undefined, name: nameOfAll(), count: totalOf(answer) },
    ...kinds.map((one) => ({ kind: one, name: kindName(one), count: answer.counts[one] })),
  ];
  const label = translate({
    id: 'search.filter',
    message: 'Kind of page',
    description: 'Name of the buttons that limit the search results to one kind of page',
  });
  return (
    <div role="group" aria-label={label} className={styles.filter}>
      {choices.map(({ kind: choice, name, count }) => (
        <button
          key={choice ?? 'all'}
          type="button"
          className={styles.choice}
          aria-pressed={choice === kind}
          // The pressed one stays usable, so that it does not lose the keyboard focus.
          disabled={count === 0 && choice !== kind}
          onKeyDown={onKeyDown}
          onClick={() => onChoose(choice === kind ? undefined : choice)}>
          {name} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}

function nameOfAll(): string {
  return translate({
    id: 'search.filter.all',
    message: 'All',
    description: 'First button of the filter by kind of page: no filter',
  });
}
