import type { ReactNode } from 'react';

import { cardParts, lineHeight } from '../../../figure';
import { hasRemark, type Remarked, useRemark } from './use-remark';

import styles from './styles.module.css';

interface Props {
  readonly node: Remarked;
  readonly refusal: string | undefined;
  readonly lift: number;
}

/** The last line of a card. */
export default function Remark({ node, refusal, lift }: Props): ReactNode {
  const remark = useRemark(node, refusal);
  if (remark === undefined) return null;
  const isRefusal = refusal !== undefined;
  return (
    <text
      className={isRefusal ? styles.refusal : styles.remark}
      x={hasRemark(node) ? cardParts.text : cardParts.inset}
      y={node.label.y + node.label.lines.length * lineHeight + (isRefusal ? lift : 0)}
      lang={remark.lang}>
      {remark.text}
    </text>
  );
}
