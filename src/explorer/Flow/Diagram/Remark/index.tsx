import type { ReactNode } from 'react';
import { usePluralForm } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';

import type { CardShape } from '../../../figure';

import styles from './styles.module.css';

interface Props {
  readonly card: CardShape;
  readonly refusal: string | undefined;
  readonly lift: number;
}

/** The last line of a card: a refusal, the family of an integration, or the size of a family. */
export default function Remark({ card, refusal, lift }: Props): ReactNode {
  const { selectMessage } = usePluralForm();
  const { x, y } = card.remark;
  if (refusal !== undefined) {
    return (
      <text className={styles.refusal} x={x} y={y + lift} lang="en">
        {`✕ ${refusal}`}
      </text>
    );
  }
  if (card.family) {
    return (
      <text className={styles.remark} x={x} y={y} lang={card.family.lang}>
        {card.family.text}
      </text>
    );
  }
  if (card.members === undefined) return null;
  return (
    <text className={styles.remark} x={x} y={y}>
      {selectMessage(
        card.members,
        translate(
          {
            id: 'explorer.members',
            message: '1 integration|{count} integrations',
            description: 'Under the name of a family of integrations, singular|plural',
          },
          { count: card.members },
        ),
      )}
    </text>
  );
}
