import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import styles from './styles.module.css';

/** The notice of a link whose target does not exist, or has been replaced. */
export default function Astray(): ReactNode {
  return (
    <p className={styles.notice} role="status">
      <Translate
        id="explorer.astray"
        description="Shown where a link leads to a step or a component that does not exist, or no longer exists">
        This link leads to a step or a component that does not exist here. The closest match is
        shown.
      </Translate>
    </p>
  );
}
