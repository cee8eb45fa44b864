import type { ReactNode } from 'react';

import type { CardShape } from '../../../figure';
import { useRemark } from './use-remark';

import styles from './styles.module.css';

interface Props {
  readonly card: CardShape;
  readonly refusal: string | undefined;
  readonly lift: number;
}

/** The last line of a card. */
export default function Remark({ card, refusal, lift }: Props): ReactNode {
  const remark = useRemark(card, refusal);
  if (remark === undefined) return null;
  const isRefusal = refusal !== undefined;
  return (
    <text
      className={isRefusal ? styles.refusal : styles.remark}
      x={card.remark.x}
      y={card.remark.y + (isRefusal ? lift : 0)}
      lang={remark.lang}>
      {remark.text}
    </text>
  );
}
