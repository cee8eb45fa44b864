import type { ComponentProps, ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import { useOverflow } from '../useOverflow';
import styles from './styles.module.css';

/**
 * A Markdown table in a frame that scrolls sideways where the window is too narrow for it. The keyboard reaches the
 * frame only while there is something to scroll; before the page is live, always.
 */
export default function ScrollableTable(props: ComponentProps<'table'>): ReactNode {
  const { frame, overflows } = useOverflow<HTMLDivElement>();
  const region = {
    // No landmark: a page has many tables, and landmarks of one name confuse.
    role: 'group',
    tabIndex: 0,
    'aria-label': translate({
      id: 'table.scrollable',
      message: 'Table that scrolls sideways',
      description: 'Name of the frame of a table that is wider than the window',
    }),
  } as const;
  return (
    <div ref={frame} className={styles.frame} {...(overflows ? region : {})}>
      <table {...props} />
    </div>
  );
}
