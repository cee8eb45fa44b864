import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { Layout } from '../../figure';

import styles from './styles.module.css';

/** What the folded corner and the dashes mean, if the figure has any. */
export default function AddedByGuide({ layout }: { readonly layout: Layout }): ReactNode {
  const shapes = [...layout.nodes, ...layout.edges];
  if (!shapes.some(({ isAdded }) => isAdded)) return null;
  return (
    <p className={styles.legend}>
      <svg className={styles.sample} width={64} height={18} aria-hidden="true">
        <path d="M6 1h11q5 0 5 5v5l-6 6H6q-5 0-5-5V6q0-5 5-5zM22 11h-6v6" />
        <path className={styles.dashes} d="M30 9h26" />
        <path className={styles.head} d="M56 5l6 4-6 4z" />
      </svg>
      <Translate
        id="flow.added.legend"
        description="Legend of a figure: what the documented diagram does not draw has a folded corner, or is dashed">
        Folded corner or dashed line: added by this guide, not in the documented diagram.
      </Translate>
    </p>
  );
}
