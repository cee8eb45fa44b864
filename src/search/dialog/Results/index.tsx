import type { MouseEvent, ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';

import { addressesOf, type Answer } from '../../engine/answer';
import OptionList from '../OptionList';
import Option from '../OptionList/Option';
import { remaining } from '../state';
import Page from './Page';
import styles from './styles.module.css';

type Props = {
  readonly id: string;
  readonly answer: Answer;
  /** The index of the active option, counted over pages and sections together. */
  readonly active: number | undefined;
  readonly optionId: (index: number) => string;
  readonly onFollow: (event: MouseEvent, url: string) => void;
  readonly onExtend: () => void;
};

/** Pages, each with its matching sections below it, and an option that adds more pages. */
export default function Results(props: Props): ReactNode {
  const { id, answer, active, optionId, onFollow, onExtend } = props;
  const { pages } = answer;
  const addresses = addressesOf(answer).length;
  const more = remaining(answer);
  const firstIndex = pages.map((_, page) =>
    pages.slice(0, page).reduce((count, { sections }) => count + 1 + sections.length, 0),
  );
  const label = translate({
    id: 'search.results',
    message: 'Search results',
    description: 'Name of the list of search results',
  });
  return (
    <OptionList id={id} label={label}>
      {pages.map((page, index) => (
        <Page
          key={page.url}
          page={page}
          firstIndex={firstIndex[index] ?? 0}
          active={active}
          optionId={optionId}
          onFollow={onFollow}
        />
      ))}
      {more > 0 && (
        <Option id={optionId(addresses)} isActive={active === addresses} onClick={onExtend}>
          <span className={styles.more}>
            <MoreLabel count={more} />
          </span>
        </Option>
      )}
    </OptionList>
  );
}

function MoreLabel({ count }: { readonly count: number }): ReactNode {
  const { selectMessage } = usePluralForm();
  return selectMessage(
    count,
    translate(
      {
        id: 'search.more',
        message: 'Show one more page|Show {count} more pages',
        description: 'Last option of the search results: adds pages to them, singular and plural',
      },
      { count },
    ),
  );
}
