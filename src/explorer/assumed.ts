import { translate } from '@docusaurus/Translate';

import type { MarkedFact } from '../facts/data';

/** Whether any of the facts behind something is an assumption. */
export const isAssumed = (facts: readonly MarkedFact[]): boolean =>
  facts.some(({ state }) => state === 'assumed');

/** The word beside what is assumed, where a mark would not be read. */
export const assumedMark = (): string =>
  translate({
    id: 'threats.assumed',
    message: '(assumed)',
    description: 'After an HTTP status, a component or a control that is assumed',
  });
