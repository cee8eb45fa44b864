import { translate } from '@docusaurus/Translate';

import type { AnswerState } from '@site/src/platform/model/answer';

/** The name of the state of a question, as a reader sees it. */
export function answerName(state: AnswerState): string {
  switch (state) {
    case 'documented':
      return translate({
        id: 'dueDiligence.documented',
        message: 'Documented',
        description: 'State of a question of a bank: the public documentation covers it',
      });
    case 'partly':
      return translate({
        id: 'dueDiligence.partly',
        message: 'Documented in part',
        description: 'State of a question of a bank: something about it remains open',
      });
    case 'not-published':
      return translate({
        id: 'dueDiligence.notPublished',
        message: 'Not published',
        description: 'State of a question of a bank: nothing about it is published',
      });
  }
}
