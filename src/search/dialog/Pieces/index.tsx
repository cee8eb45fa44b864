import { Fragment, type ReactNode } from 'react';

import type { Piece } from '../../engine/answer';
import styles from './styles.module.css';

type Props = { readonly pieces: readonly Piece[] };

/** A text whose matching pieces are marked. */
export default function Pieces({ pieces }: Props): ReactNode {
  return pieces.map(({ text, isMatch }, index) =>
    isMatch ? (
      <mark key={index} className={styles.match}>
        {text}
      </mark>
    ) : (
      <Fragment key={index}>{text}</Fragment>
    ),
  );
}
