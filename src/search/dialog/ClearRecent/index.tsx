import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import styles from './styles.module.css';

type Props = { readonly onClear: () => void };

/** Says where recent searches are kept, and removes them. Outside the list, which holds nothing but options. */
export default function ClearRecent({ onClear }: Props): ReactNode {
  return (
    <div className={styles.row}>
      <span className={styles.where}>
        <Translate id="search.recent.where" description="Beside the button that clears them">
          Recent searches are kept on this device only.
        </Translate>
      </span>
      <button type="button" className={styles.clear} onClick={onClear}>
        <Translate id="search.recent.clear" description="Button below the recent searches">
          Clear recent searches
        </Translate>
      </button>
    </div>
  );
}
