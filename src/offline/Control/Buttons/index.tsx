import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import { megabytes } from '../megabytes';
import type { Offline } from '../useOffline';

import styles from './styles.module.css';

type Props = {
  readonly state: Offline;
  readonly keep: () => void;
  readonly remove: () => void;
};

/** The actions available in a state. Each button states the download size before the reader clicks it. */
export default function Buttons({ state, keep, remove }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  if (!('sizes' in state) || state.status === 'keeping') return null;
  const { status, sizes } = state;
  const size = status === 'nothing' ? sizes.guide + sizes.rest : sizes.rest;
  return (
    <p className={styles.buttons}>
      {status !== 'whole' && (
        <button type="button" className="button button--primary" onClick={keep}>
          <Translate
            id="offline.keep"
            description="Button that keeps the whole site on the device; {size} is what it fetches, as in 6.4 MB"
            values={{ size: megabytes(size, currentLocale) }}>
            {'Keep the whole site offline ({size})'}
          </Translate>
        </button>
      )}
      {status !== 'nothing' && (
        <button type="button" className="button button--secondary" onClick={remove}>
          <Translate id="offline.remove" description="Button that removes all that is kept">
            Remove what is kept
          </Translate>
        </button>
      )}
    </p>
  );
}
