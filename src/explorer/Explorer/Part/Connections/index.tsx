import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import type { PartsIndex, PartEntry } from '../../../data';
import Behind from '../Behind';
import Direction from './Direction';

import styles from '../styles.module.css';

interface Props extends Pick<PartEntry, 'connections'> {
  readonly index: PartsIndex;
}

/** The connections of a part: direction, what the documented topology writes on each, and the facts behind it. */
export default function Connections({ connections, index }: Props): ReactNode {
  const parts = index.zones.flatMap((zone) => zone.parts);
  const nameOf = (end: string) =>
    parts.find(({ id }) => id === end)?.name ?? index.ends[end] ?? { text: end };
  const isAnyDocumented = connections.some(({ isAdded }) => !isAdded);
  return (
    <>
      <dt>
        <Translate
          id="explorer.part.connections"
          description="Before the connections of a component with others, which the figure draws as arrows">
          Connections
        </Translate>
      </dt>
      {isAnyDocumented && (
        <dd className={styles.basis}>
          <Translate
            id="explorer.part.connections.documented"
            description="Before the connections of a component; a note says that this guide has added a connection, and why">
            Connections without a note are in the documented diagram.
          </Translate>
        </dd>
      )}
      {connections.map(({ direction, end, label, ...of }) => (
        <dd key={[direction, end, label?.text, ...of.facts].join(' ')}>
          <Direction direction={direction} name={<Localized>{nameOf(end)}</Localized>} />
          {label && (
            <>
              {' · '}
              <Localized>{label}</Localized>
            </>
          )}
          <Behind of={of} index={index} />
        </dd>
      ))}
    </>
  );
}
