import type { DOMAttributes, ReactNode } from 'react';

import type { NodeShape } from '../../../figure';

import { useRemark } from '../Remark/use-remark';

import styles from './styles.module.css';

/** A figure whose nodes can be selected: one of them at a time takes the focus. */
export interface Field {
  readonly viewBox: string;
  readonly focusable: string | undefined;
  readonly selected: string | undefined;
  /** The node that is open: a family. */
  readonly opened: string | undefined;
  /** Whether families open when they are selected. */
  readonly opens: boolean;
  readonly onSelect: (id: string, by: 'pointer' | 'key') => void;
  readonly onFocus: (id: string) => void;
  readonly handlers: DOMAttributes<SVGSVGElement>;
}

interface Props {
  readonly node: NodeShape;
  /** The HTTP status of a refusal that is written on the card. */
  readonly refusal: string | undefined;
  readonly field: Field;
  readonly children: ReactNode;
}

/** A node as a button: Enter and Space select it. The arrow keys are the field's. */
export default function Choice({ node, refusal, field, children }: Props): ReactNode {
  const { id, label, box } = node;
  const remark = useRemark(node.card, refusal);
  const isSelected = field.selected === id;
  return (
    <g
      role="button"
      className={styles.choice}
      data-node={id}
      tabIndex={field.focusable === id ? 0 : -1}
      aria-pressed={isSelected}
      aria-expanded={field.opens && node.card?.members ? field.opened === id : undefined}
      aria-label={[...label.lines, remark?.text].join(' ').trim()}
      onClick={() => field.onSelect(id, 'pointer')}
      onFocus={() => field.onFocus(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        field.onSelect(id, 'key');
      }}>
      {children}
      <rect
        className={isSelected ? styles.selected : styles.ring}
        x={box.x - 3}
        y={box.y - 3}
        width={box.width + 6}
        height={box.height + 6}
        rx={11}
      />
    </g>
  );
}
