import { translate } from '@docusaurus/Translate';

import type { FactState } from '../platform/facts/schema';

/** The name of a state, as a reader sees it. */
export function stateName(state: FactState): string {
  switch (state) {
    case 'documented':
      return translate({
        id: 'facts.state.documented',
        message: 'Documented',
        description: 'State of a fact: the public documentation states it',
      });
    case 'example':
      return translate({
        id: 'facts.state.example',
        message: 'By example',
        description:
          'State of a fact: an example of the documentation shows it, no sentence states it',
      });
    case 'contradicted':
      return translate({
        id: 'facts.state.contradicted',
        message: 'Contradicted',
        description: 'State of a fact: two documents of the same publisher disagree',
      });
    case 'assumed':
      return translate({
        id: 'facts.state.assumed',
        message: 'Assumed',
        description: 'State of a fact: this guide supplies it; no source states it',
      });
    case 'not-published':
      return translate({
        id: 'facts.state.not-published',
        message: 'Not published',
        description: 'State of a fact: it was looked for in the sources and not found',
      });
  }
}
