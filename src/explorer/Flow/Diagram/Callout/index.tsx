import { memo, type ReactNode } from 'react';

import type { Refusal } from '../../../data';
import { type Layout, lineHeight, type NodeShape, refusalPadding } from '../../../figure';

import styles from './styles.module.css';

interface Props {
  readonly node: NodeShape;
  readonly refusal: Refusal;
  readonly orientation: Layout['orientation'];
}

/** A refusal, written where it happens: a cross, the HTTP status, and the rule. */
export default memo(function Callout({ node, refusal, orientation }: Props): ReactNode {
  const { box, status, rule } = refusal.notes[orientation];
  const middle = box.x + box.width / 2;
  const corner = { x: node.box.x + node.box.width - 2, y: node.box.y + 2 };
  return (
    <g>
      <rect className={styles.box} {...box} rx={8} />
      <text textAnchor="middle" y={box.y + refusalPadding + 11}>
        {[...status, ...rule].map((line, i) => (
          <tspan
            key={line}
            className={i < status.length ? styles.status : styles.rule}
            lang={i < status.length ? 'en' : refusal.rule?.lang}
            x={middle}
            dy={i === 0 ? undefined : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      <circle className={styles.badge} cx={corner.x} cy={corner.y} r={8} />
      <path
        className={styles.cross}
        d="M-3 -3L3 3M3 -3L-3 3"
        transform={`translate(${corner.x} ${corner.y})`}
      />
    </g>
  );
});
