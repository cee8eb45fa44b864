import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import type { ExplorerIndex } from '../../../data';

import styles from '../styles.module.css';

interface Props {
  /** The id of the reason. */
  readonly by: string;
  readonly index: Pick<ExplorerIndex, 'placements'>;
}

/** Why something is in the figure although the documented topology does not draw it. */
export default function Placed({ by, index }: Props): ReactNode {
  const placement = index.placements[by];
  if (!placement) return null;
  return (
    <p className={styles.basis}>
      <strong>
        {placement.basis === 'fact' ? (
          <Translate
            id="explorer.part.placed.fact"
            description="Marks a part that the documentation states and its picture does not draw">
            Added by this guide (documented)
          </Translate>
        ) : (
          <Translate
            id="explorer.part.placed.assumption"
            description="Marks a part that this guide assumes">
            Added by this guide (assumption)
          </Translate>
        )}
      </strong>
      {' · '}
      <Localized>{placement.reason}</Localized>
    </p>
  );
}
