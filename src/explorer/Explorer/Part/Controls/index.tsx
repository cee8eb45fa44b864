import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import type { ExplorerIndex, PartEntry } from '../../../data';
import Placed from '../Placed';

import styles from '../styles.module.css';

interface Props extends Pick<PartEntry, 'controls'> {
  readonly index: ExplorerIndex;
}

/** The checks of a component, with what it rests on and why it is made there; nothing if it makes none. */
export default function Controls({ controls, index }: Props): ReactNode {
  if (controls.length === 0) return null;
  return (
    <>
      <dt>
        <Translate id="explorer.part.controls" description="Before what a part checks">
          Controls
        </Translate>
      </dt>
      {controls.map(({ id, name, check, basis, placed }) => (
        <dd key={id}>
          <strong>
            <Localized>{name}</Localized>
          </strong>
          {' · '}
          <Localized>{check}</Localized>
          {basis && (
            <p className={styles.basis}>
              <Localized>{basis}</Localized>
            </p>
          )}
          {placed !== undefined && <Placed by={placed} index={index} />}
        </dd>
      ))}
    </>
  );
}
