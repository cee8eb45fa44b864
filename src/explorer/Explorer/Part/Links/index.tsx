import type { ReactNode } from 'react';

import type { Reading } from '../../../data';
import LinkList from './LinkList';

interface Props {
  readonly readings: readonly Reading[];
  /** The name of the list. */
  readonly children: ReactNode;
}

/** A named list of links; nothing if there are none. */
export default function Links({ readings, children }: Props): ReactNode {
  if (readings.length === 0) return null;
  return (
    <>
      <dt>{children}</dt>
      <dd>
        <LinkList readings={readings} />
      </dd>
    </>
  );
}
