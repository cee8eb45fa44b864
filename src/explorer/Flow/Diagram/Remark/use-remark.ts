import { usePluralForm } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';

import type { LocalizedText } from '@site/src/components/Localized';
import { hasRemarkLine, type NodeShape } from '../../../figure';

export type Remarked = Pick<NodeShape, 'label' | 'card' | 'isAdded'>;

/** Whether a card that does not reject a request has a line below its name. */
export const hasRemark = (node: Remarked): boolean =>
  node.card.family !== undefined || node.card.members !== undefined || isMarked(node);

/** Without space for the word, the folded corner and the legend say that this guide adds it. */
const isMarked = ({ label, isAdded }: Remarked) => isAdded === true && hasRemarkLine(label);

/** The word that marks what this guide adds. */
export const addedWord = (): string =>
  translate({
    id: 'flow.added',
    message: 'added',
    description: 'Below the name of a component that this guide adds to the documented diagram',
  });

/** The last line of a card: a rejection, the family of an integration, the size of a family, or that it is added. */
export function useRemark(node: Remarked, refusal: string | undefined): LocalizedText | undefined {
  const { card } = node;
  const { selectMessage } = usePluralForm();
  if (refusal !== undefined) return { text: `✕ ${refusal}`, lang: 'en' };
  if (card.family) return card.family;
  if (isMarked(node)) return { text: addedWord() };
  if (card.members === undefined) return undefined;
  const sizes = translate(
    {
      id: 'explorer.members',
      message: '1 integration|{count} integrations',
      description: 'Under the name of a family of integrations, singular|plural',
    },
    { count: card.members },
  );
  return { text: selectMessage(card.members, sizes) };
}
