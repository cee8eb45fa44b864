import { type ComponentType, type DOMAttributes, memo, type ReactNode } from 'react';

import type { NodeShape } from '../../../figure';
import type { CardMark } from '@site/src/figure/card-parts';
import Node from '../Node';
import Remark from '../Remark';
import { addedWord } from '../Remark/remarked';
import { useRemark } from '../Remark/use-remark';

import styles from './styles.module.css';

/** A figure whose nodes can be selected. One node at a time can be focused. */
export interface Field {
  readonly viewBox: string;
  readonly focusable: string | undefined;
  readonly selected: string | undefined;
  /** The id of the open node, which is a family. */
  readonly opened: string | undefined;
  /** Whether families open when they are selected. */
  readonly opens: boolean;
  /** A stable function, so that most nodes need not be rendered again. */
  readonly onSelect: (id: string | undefined, by: 'pointer' | 'key') => void;
  readonly onFocus: (id: string) => void;
  readonly handlers: DOMAttributes<SVGSVGElement>;
  /** Passed in, so that a figure without selection does not load its code. */
  readonly Choice: ComponentType<Props>;
}

interface Props extends Pick<Field, 'onSelect' | 'onFocus'> {
  readonly node: NodeShape;
  readonly mark: CardMark;
  /** The HTTP status of a rejection, shown on the card. */
  readonly refusal: string | undefined;
  readonly isFocusable: boolean;
  readonly isSelected: boolean;
  /** The name of its lane. Several nodes can have the same name, such as the link services and the jobs of one family. */
  readonly lane: string | undefined;
  /** Set on nodes that can open. */
  readonly isOpen: boolean | undefined;
}

/** A node as a button: Enter and Space select it, or clear the selection. The field handles the arrow keys. */
export default memo(function Choice(props: Props): ReactNode {
  const { node, mark, refusal, isFocusable, isSelected, lane, isOpen, onSelect, onFocus } = props;
  const { id, label, box, isAdded } = node;
  const remark = useRemark(node, refusal);
  const added = isAdded && addedWord();
  const other = remark?.text === added ? undefined : remark?.text;
  const pressed = isSelected ? undefined : id;
  return (
    <g
      role="button"
      className={styles.choice}
      data-node={id}
      tabIndex={isFocusable ? 0 : -1}
      aria-pressed={isSelected}
      aria-expanded={isOpen}
      aria-label={[[...label.lines, other].join(' ').trim(), added, lane]
        .filter(Boolean)
        .join(', ')}
      onClick={() => onSelect(pressed, 'pointer')}
      onFocus={() => onFocus(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect(pressed, 'key');
      }}>
      <Node node={node} mark={mark} refusal={refusal} Remark={Remark} />
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
});
