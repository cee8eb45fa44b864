import type { ReactNode } from 'react';

import { cardParts } from '../../../../../figure/card-parts';
import { lineHeight } from '../../../../../figure/text';
import { addedWord, isMarked, type RemarkProps } from '../../Remark/remarked';

import styles from './styles.module.css';

/** The last line of a card of a small figure: the word that marks what this guide adds. */
export default function Added({ node }: RemarkProps): ReactNode {
  if (!isMarked(node)) return null;
  const { y, lines } = node.label;
  return (
    <text className={styles.added} x={cardParts.text} y={y + lines.length * lineHeight}>
      {addedWord()}
    </text>
  );
}
