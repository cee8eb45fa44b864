import { translate } from '@docusaurus/Translate';

import type { Lens } from '../lens';

/** The name of a lens. */
export function lensName(lens: Lens): string {
  switch (lens) {
    case 'responsibility':
      return translate({
        id: 'explorer.lens.responsibility',
        message: 'Responsibility',
        description: 'Name of a way to look at the figure: who answers for what',
      });
    case 'security':
      return translate({
        id: 'explorer.lens.security',
        message: 'Security',
        description: 'Name of a way to look at the figure: trust boundaries and controls',
      });
    case 'environment':
      return translate({
        id: 'explorer.lens.environment',
        message: 'Environments',
        description: 'Name of a way to look at the figure: integration and production',
      });
  }
}
