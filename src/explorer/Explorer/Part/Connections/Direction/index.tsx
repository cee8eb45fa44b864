import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { ConnectionEntry } from '../../../../data';

interface Props extends Pick<ConnectionEntry, 'direction'> {
  /** The component at the other end. */
  readonly name: ReactNode;
}

/** In which direction requests travel between a component and another. */
export default function Direction({ direction, name }: Props): ReactNode {
  switch (direction) {
    case 'from':
      return (
        <Translate
          id="explorer.part.connection.from"
          description="A connection of a component: {name}, another component, sends it requests"
          values={{ name }}>
          {'From {name}'}
        </Translate>
      );
    case 'to':
      return (
        <Translate
          id="explorer.part.connection.to"
          description="A connection of a component: it sends requests to {name}, another component"
          values={{ name }}>
          {'To {name}'}
        </Translate>
      );
    case 'both':
      return (
        <Translate
          id="explorer.part.connection.both"
          description="A connection of a component with {name}, another component: each sends requests to the other"
          values={{ name }}>
          {'To and from {name}'}
        </Translate>
      );
  }
}
