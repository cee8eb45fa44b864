import { translate } from '@docusaurus/Translate';

import type { Kind } from '../engine/answer';

/** The name of a kind of page, on its results and in the filter. */
export function kindName(kind: Kind): string {
  switch (kind) {
    case 'guide':
      return translate({
        id: 'search.kind.guide',
        message: 'Guide',
        description: 'In the search dialog: a page of the guide',
      });
    case 'scenario':
      return translate({
        id: 'search.kind.scenario',
        message: 'Scenario',
        description: 'In the search dialog: a scenario of the explorer',
      });
    case 'api':
      return translate({
        id: 'search.kind.api',
        message: 'API',
        description: 'In the search dialog: a page of the API reference',
      });
    case 'glossary':
      return translate({
        id: 'search.kind.glossary',
        message: 'Glossary',
        description: 'In the search dialog: a term of the glossary',
      });
  }
}
