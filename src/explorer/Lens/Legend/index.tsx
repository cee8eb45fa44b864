import type { ReactNode } from 'react';

import type { Lens } from '../../lens';
import Environments from './Environments';
import Parties from './Parties';
import Security from './Security';

/** What the signs of a lens mean, and where each leads. */
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
