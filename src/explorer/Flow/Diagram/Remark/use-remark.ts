import { usePluralForm } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';

import type { LocalizedText } from '@site/src/components/Localized';
import { cardParts, type NodeShape } from '../../../figure';

export type Remarked = Pick<NodeShape, 'label' | 'card' | 'placed'>;

/** Whether a card that does not reject a request has a line below its name. */
export const hasRemark = ({ label, card, placed }: Remarked): boolean =>
  card.family !== undefined || card.members !== undefined || isMarked(label, placed);

/** Three lines of a name leave no space: there the folded corner and the legend say that this guide adds it. */
const isMarked = ({ lines }: Remarked['label'], placed: Remarked['placed']) =>
  placed === true && lines.length < cardParts.lines;

/** The last line of a card: a rejection, the family of an integration, the size of a family, or that it is added. */
export function useRemark(
  { label, card, placed }: Remarked,
  refusal: string | undefined,
): LocalizedText | undefined {
  const { selectMessage } = usePluralForm();
  if (refusal !== undefined) return { text: `✕ ${refusal}`, lang: 'en' };
  if (card.family) return card.family;
  if (isMarked(label, placed)) {
    return {
      text: translate({
        id: 'flow.added',
        message: 'added',
        description: 'Below the name of a component that this guide adds to the documented diagram',
      }),
    };
  }
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
