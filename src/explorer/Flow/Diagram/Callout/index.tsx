import { Fragment, memo, type ReactNode } from 'react';

import type { Refusal } from '../../../data';
import { type Layout, type NodeShape, refusalPadding } from '../../../figure';
import Badge from '../../../../figure/Badge';
import { lineHeight } from '../../../../figure/text';
import Space from '../../../../figure/TextLines/Space';

import styles from './styles.module.css';

interface Props {
  readonly node: NodeShape;
  readonly refusal: Refusal;
  readonly orientation: Layout['orientation'];
}

/** A rejection, shown where it happens: a cross, the HTTP status, and the rule. */
export default memo(function Callout({ node, refusal, orientation }: Props): ReactNode {
  const { box, status, rule } = refusal.notes[orientation];
  const middle = box.x + box.width / 2;
  return (
    <g>
      <rect className={styles.box} {...box} rx={8} />
      <text textAnchor="middle" y={box.y + refusalPadding + 11}>
        {[...status, ...rule].map((line, i) => (
          <Fragment key={line}>
            {i > 0 && <Space />}
            <tspan
              className={i < status.length ? styles.status : styles.rule}
              lang={i < status.length ? 'en' : refusal.rule?.lang}
              x={middle}
              dy={i === 0 ? undefined : lineHeight}>
              {line}
            </tspan>
          </Fragment>
        ))}
      </text>
      <Badge box={node.box} outcome="rejection" />
    </g>
  );
});
