import { memo, type ReactNode } from 'react';
import clsx from 'clsx';

import { cardSign, type NodeShape, type Point } from '../../../figure';
import type { NodeMark } from '../../../view';
import Remark from '../Remark';
import TextLines from '../TextLines';
import { icons } from './icons';

import styles from './styles.module.css';

interface Props {
  readonly node: NodeShape;
  readonly mark: NodeMark;
  /** The HTTP status of a rejection, shown on the card. */
  readonly refusal?: string | undefined;
}

/** A component: its kind, its name, and its current state. */
export default memo(function Node({ node, mark, refusal }: Props): ReactNode {
  const { kind, box, label, card } = fromCorner(node);
  // Moves the name up to leave space for the line below it.
  const lift = card && refusal !== undefined ? -8 : 0;
  return (
    <g
      className={clsx(styles.node, styles[mark], kind === 'source' && styles.source)}
      transform={`translate(${node.box.x} ${node.box.y})`}>
      <rect className={styles.box} width={box.width} height={box.height} rx={card ? 8 : 10} />
      <path className={styles.icon} d={icons[kind]} transform={place(box, card, lift)} />
      <TextLines className={styles.label}>{{ ...label, y: label.y + lift }}</TextLines>
      {/* Parts two texts for who reads them without seeing the lines. */}{' '}
      {card && <Remark card={card} refusal={refusal} lift={lift} />}
    </g>
  );
});

type Shape = Pick<NodeShape, 'kind' | 'box' | 'label' | 'card'>;

/** A node relative to its corner: nodes are then alike, and compress well. */
function fromCorner({ kind, box, label, card }: NodeShape): Shape {
  const moved = <At extends Point>(at: At): At => ({ ...at, x: at.x - box.x, y: at.y - box.y });
  return {
    kind,
    box: moved(box),
    label: moved(label),
    ...(card && { card: { ...card, sign: moved(card.sign), remark: moved(card.remark) } }),
  };
}

function place(box: Shape['box'], card: Shape['card'], lift: number): string {
  const size = card ? cardSign : (24 * box.width) / 44;
  const inset = (box.width - size) / 2;
  const { x, y } = card ? card.sign : { x: box.x + inset, y: box.y + inset };
  return `translate(${x} ${y + lift}) scale(${(size / 24).toFixed(3)})`;
}
