import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Facts from '@site/src/facts/Facts';
import type { ConnectionEntry, PartsIndex } from '../../../data';
import { factsOf } from '../facts-of';

import styles from '../styles.module.css';

interface Props {
  /** A part, or one of its connections. */
  readonly of: Pick<ConnectionEntry, 'facts' | 'isAdded'>;
  readonly index: Pick<PartsIndex, 'facts'>;
}

/** The facts behind something of the figure, and whether the documented topology draws it. */
export default function Behind({ of: { facts, isAdded }, index }: Props): ReactNode {
  return (
    <>
      {isAdded && (
        <p className={styles.basis}>
          <strong>
            <Translate
              id="explorer.part.added"
              description="Marks a component or a connection that the documented diagram does not draw">
              Added by this guide
            </Translate>
          </strong>
        </p>
      )}
      <Facts facts={factsOf(facts, index)} />
    </>
  );
}
