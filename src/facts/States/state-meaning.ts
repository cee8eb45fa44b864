import { translate } from '@docusaurus/Translate';

import type { FactState } from '../data';

/** What a state means, in a sentence. */
export function stateMeaning(state: FactState): string {
  switch (state) {
    case 'documented':
      return translate({
        id: 'facts.meaning.documented',
        message: 'A source states it.',
        description: 'Meaning of the state “Documented”',
      });
    case 'example':
      return translate({
        id: 'facts.meaning.example',
        message: 'An example in a source shows it; no sentence states it.',
        description: 'Meaning of the state “By example”',
      });
    case 'contradicted':
      return translate({
        id: 'facts.meaning.contradicted',
        message: 'Two sources disagree; both versions are given.',
        description: 'Meaning of the state “Contradicted”',
      });
    case 'assumed':
      return translate({
        id: 'facts.meaning.assumed',
        message: 'No source states it; this guide assumes it and gives the reason.',
        description: 'Meaning of the state “Assumed”',
      });
    case 'not-published':
      return translate({
        id: 'facts.meaning.not-published',
        message: 'It was looked for in the sources and not found; a reviewer has to ask Codat.',
        description: 'Meaning of the state “Not published”',
      });
  }
}
