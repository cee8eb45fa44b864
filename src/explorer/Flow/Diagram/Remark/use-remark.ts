import { usePluralForm } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';

import type { LocalizedText } from '@site/src/components/Localized';
import type { CardShape } from '../../../figure';

/** The last line of a card: a rejection, the family of an integration, or the size of a family. */
export function useRemark(
  card: CardShape | undefined,
  refusal: string | undefined,
): LocalizedText | undefined {
  const { selectMessage } = usePluralForm();
  if (card === undefined) return undefined;
  if (refusal !== undefined) return { text: `✕ ${refusal}`, lang: 'en' };
  if (card.family) return card.family;
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
