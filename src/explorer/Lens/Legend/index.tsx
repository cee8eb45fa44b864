import type { ReactNode } from 'react';

import type { Lens } from '../../lens';
import Environments from './Environments';
import Parties from './Parties';
import Security from './Security';

/** The meanings of a lens's signs, with links. */
export default function Legend({ lens }: { readonly lens: Lens }): ReactNode {
  switch (lens) {
    case 'responsibility':
      return <Parties />;
    case 'security':
      return <Security />;
    case 'environment':
      return <Environments />;
  }
}
