import type { ReactNode } from 'react';

import { cardParts } from '../../../../figure/card-parts';
import { lineHeight } from '../../../../figure/text';
import { hasRemark, type RemarkProps } from './remarked';
import { useRemark } from './use-remark';

import styles from './styles.module.css';

/** The last line of a card in the figure of the whole platform. */
export default function Remark({ node, refusal, lift }: RemarkProps): ReactNode {
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
