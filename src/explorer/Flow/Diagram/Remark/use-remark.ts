import { usePluralForm } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';

import type { LocalizedText } from '@site/src/components/Localized';
import { addedWord, isMarked, type Remarked } from './remarked';

/** The last line of a card: a rejection, the family of an integration, the size of a family, or that it is added. */
export function useRemark(node: Remarked, refusal: string | undefined): LocalizedText | undefined {
  const { card } = node;
  const { selectMessage } = usePluralForm();
  if (refusal !== undefined) return { text: `× ${refusal}`, lang: 'en' };
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
