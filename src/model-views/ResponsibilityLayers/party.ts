import { translate } from '@docusaurus/Translate';

import type { ResponsibilityLayer } from '@site/src/model-views/data';

type Party = ResponsibilityLayer['party'];

export function partyName(party: Party): string {
  switch (party) {
    case 'codat':
      return translate({
        id: 'responsibility.codat',
        message: 'Codat',
        description: 'The party responsible for a layer',
      });
    case 'azure':
      return translate({
        id: 'responsibility.azure',
        message: 'Microsoft (Azure)',
        description: 'The party responsible for a layer',
      });
  }
}
