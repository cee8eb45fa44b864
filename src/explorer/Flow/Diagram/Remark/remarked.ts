import { translate } from '@docusaurus/Translate';

import { hasRemarkLine } from '../../../../figure/card-parts';
import type { NodeShape } from '../../../figure';

export type Remarked = Pick<NodeShape, 'label' | 'card' | 'isAdded'>;

/** Whether a card that does not reject a request has a line below its name. */
export const hasRemark = (node: Remarked): boolean =>
  node.card.family !== undefined || node.card.members !== undefined || isMarked(node);

/** Without space for the word, the folded corner and the legend say that this guide adds it. */
export const isMarked = ({ label, isAdded }: Remarked) => isAdded === true && hasRemarkLine(label);

/** The word that marks what this guide adds. */
export const addedWord = (): string =>
  translate({
    id: 'flow.added',
    message: 'added',
    description: 'Below the name of a component that this guide adds to the documented diagram',
  });

export interface RemarkProps {
  readonly node: Remarked;
  /** The HTTP status of a rejection. */
  readonly refusal: string | undefined;
  /** How far the name is moved for the line of a rejection. */
  readonly lift: number;
}
