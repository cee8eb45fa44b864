import { type ComponentType, memo, type ReactNode } from 'react';

import type { CardMark } from '@site/src/figure/card-parts';
import Card from '@site/src/figure/Card';
import type { NodeShape } from '../../../figure';
import { hasRemark, type RemarkProps } from '../Remark/remarked';
import Added from './Added';

interface Props {
  readonly node: NodeShape;
  readonly mark: CardMark;
  /** The HTTP status of a rejection, shown on the card. */
  readonly refusal?: string | undefined;
  /** Draws the last line of the card; by default, only that this guide adds it. */
  readonly Remark?: ComponentType<RemarkProps> | undefined;
}

/** A component: its card, and the line below its name. */
export default memo(function Node({ node, mark, refusal, Remark = Added }: Props): ReactNode {
  const { kind, box, label, card, isAdded } = node;
  // Moves the name up to leave space for the line below it.
  const lift = refusal !== undefined && !hasRemark(node) ? -8 : 0;
  const local = { ...label, x: label.x - box.x, y: label.y - box.y };
  return (
    <Card
      box={box}
      label={{ ...label, y: label.y + lift }}
      kind={kind}
      mark={mark}
      isAdded={isAdded}>
      {/* Separates two texts for screen readers. */}{' '}
      <Remark
        node={{ label: local, card, ...(isAdded && { isAdded }) }}
        refusal={refusal}
        lift={lift}
      />
    </Card>
  );
});
