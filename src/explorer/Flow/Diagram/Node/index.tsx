import { type ComponentType, memo, type ReactNode } from 'react';
import clsx from 'clsx';

import { cardParts } from '../../../../figure/card';
import { lineHeight } from '../../../../figure/text';
import type { NodeShape } from '../../../figure';
import type { Point } from '../../../../figure/geometry';
import type { NodeMark } from '../../../view';
import { hasRemark, type RemarkProps } from '../Remark/remarked';
import TextLines from '../../../../figure/TextLines';
import Added from './Added';
import { icons } from '../../../../figure/icons';

import styles from './styles.module.css';

interface Props {
  readonly node: NodeShape;
  readonly mark: NodeMark;
  /** The HTTP status of a rejection, shown on the card. */
  readonly refusal?: string | undefined;
  /** Draws the last line of the card; by default, only that this guide adds it. */
  readonly Remark?: ComponentType<RemarkProps> | undefined;
}

/** A component: its kind, its name, and its current state. One that this guide adds has a folded corner. */
export default memo(function Node({ node, mark, refusal, Remark = Added }: Props): ReactNode {
  const { kind, box, label, card, isAdded } = fromCorner(node);
  // Moves the name up to leave space for the line below it.
  const lift = refusal !== undefined && !hasRemark(node) ? -8 : 0;
  return (
    <g
      className={clsx(styles.node, styles[mark])}
      transform={`translate(${node.box.x} ${node.box.y})`}>
      {isAdded ? (
        <path className={styles.box} d={folded(box)} />
      ) : (
        <rect className={styles.box} width={box.width} height={box.height} rx={8} />
      )}
      <path
        className={styles.icon}
        d={icons[kind]}
        transform={`translate(${cardParts.inset} ${signTop(label) + lift}) scale(${scale})`}
      />
      <TextLines className={styles.label}>{{ ...label, y: label.y + lift }}</TextLines>
      {/* Separates two texts for screen readers. */}{' '}
      <Remark node={{ label, card, ...(isAdded && { isAdded }) }} refusal={refusal} lift={lift} />
    </g>
  );
});

const scale = (cardParts.sign / 24).toFixed(3);
/** Beside the middle of the name; `y` of a label is the baseline of its first line. */
const signTop = ({ y, lines }: NodeShape['label']) =>
  y + ((lines.length - 1) * lineHeight - cardParts.sign) / 2 - 4.5;
/** The side of a folded corner. */
const fold = 11;

type Shape = Pick<NodeShape, 'kind' | 'box' | 'label' | 'card' | 'isAdded'>;

/** A node relative to its corner: nodes are then alike, and compress well. */
function fromCorner({ kind, box, label, card, isAdded }: NodeShape): Shape {
  const moved = <At extends Point>(at: At): At => ({ ...at, x: at.x - box.x, y: at.y - box.y });
  return {
    kind,
    box: moved(box),
    label: moved(label),
    card,
    ...(isAdded && { isAdded }),
  };
}

/** A card whose last lower corner is folded, below the end of its name. */
const folded = ({ width, height }: NodeShape['box']): string =>
  `M8 0H${width - 8}q8 0 8 8V${height - fold}l-${fold} ${fold}H8q-8 0-8-8V8q0-8 8-8zM${width} ${height - fold}h-${fold}v${fold}`;
