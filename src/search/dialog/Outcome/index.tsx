import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';

import type { SearchOutcome } from '../search-outcome';
import Message from './Message';
import styles from './styles.module.css';

type Props = {
  readonly outcome: SearchOutcome;
  readonly onRetry: () => void;
  /** Shows pages of all kinds. */
  readonly onWiden: () => void;
};

/** The status of the search, in a line that is also announced, with the button that helps if there is one. */
export default function Outcome({ outcome, onRetry, onWiden }: Props): ReactNode {
  return (
    <div className={clsx(styles.outcome, noticeOf(outcome))}>
      <p role="status" className={styles.status}>
        <Message outcome={outcome} />
      </p>
      {outcome.type === 'failed' && (
        <button type="button" className="button button--primary button--sm" onClick={onRetry}>
          <Translate id="search.retry" description="Button under the message of a failed search">
            Try again
          </Translate>
        </button>
      )}
      {outcome.type === 'elsewhere' && (
        <button type="button" className="button button--primary button--sm" onClick={onWiden}>
          <Translate
            id="search.widen"
            description="Button where no page of the wanted kind was found">
            Show all kinds
          </Translate>
        </button>
      )}
    </div>
  );
}

/** What is no list of results is a notice. The element stays the same, as a screen reader observes it. */
function noticeOf({ type }: SearchOutcome): string | undefined {
  switch (type) {
    case 'failed':
      return 'notice notice-failure';
    case 'absent':
    case 'elsewhere':
    case 'none':
      return 'notice';
    case 'help':
    case 'searching':
    case 'found':
      return undefined;
  }
}
