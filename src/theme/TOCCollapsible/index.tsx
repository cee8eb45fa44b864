import type { ReactNode } from 'react';
import clsx from 'clsx';
import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/TOCCollapsible';
import TOCItems from '@theme/TOCItems';

import styles from './styles.module.css';

/**
 * The table of contents on small windows, which opens without a script. Each place of the page has an element of its
 * own, so it is folded again when an entry is followed.
 */
export default function TOCCollapsible({ className, ...contents }: Props): ReactNode {
  const { hash } = useLocation();
  return (
    <details key={hash} className={clsx(styles.contents, className)} data-search-ignore>
      <summary className={styles.title}>
        <Translate
          id="theme.TOCCollapsible.toggleButtonLabel"
          description="The label used by the button on the collapsible TOC component">
          On this page
        </Translate>
      </summary>
      <TOCItems {...contents} className={clsx('table-of-contents', styles.entries)} />
    </details>
  );
}
