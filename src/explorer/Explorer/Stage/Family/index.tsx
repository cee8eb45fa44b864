import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';

import type { FamilyCell, FamilyShape } from '../../../family';
import TextLines from '../../../../figure/TextLines';

import styles from './styles.module.css';

interface Props {
  readonly family: FamilyShape;
  readonly selected: string | undefined;
  /** The id of the member that can be focused. */
  readonly focusable: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onFocus: (id: string) => void;
}

/** An open family in the figure: a button for each of its integrations, and one that closes it. */
export default function Family({
  family: { node, box, cells },
  selected,
  focusable,
  onSelect,
  onFocus,
}: Props): ReactNode {
  const name = node.card.family?.text ?? node.label.lines.join(' ');
  const close = { x: box.x + box.width - 19, y: box.y + 19 };
  return (
    <g role="group" aria-label={name}>
      <rect className={styles.panel} {...box} rx={12} />
      <text className={styles.name} x={box.x + 12} y={box.y + 24}>
        {name}
      </text>
      <Button
        label={translate({
          id: 'explorer.family.close',
          message: 'Close the family',
          description: 'Button on the figure that closes the list of the integrations of a family',
        })}
        onPress={() => onSelect(undefined)}>
        <circle className={styles.close} cx={close.x} cy={close.y} r={13} />
        <path
          className={styles.cross}
          d="M-4-4L4 4M4-4L-4 4"
          transform={`translate(${close.x} ${close.y})`}
        />
      </Button>
      {cells.map((cell) => (
        <Button
          key={cell.id}
          id={cell.id}
          label={cell.lines.join(' ')}
          isPressed={cell.id === selected}
          isSkipped={cell.id !== focusable}
          onPress={() => onSelect(cell.id)}
          onFocus={() => onFocus(cell.id)}>
          <Cell cell={cell} isSelected={cell.id === selected} />
        </Button>
      ))}
    </g>
  );
}

function Cell({ cell: { box, lines, y }, isSelected }: { cell: FamilyCell; isSelected: boolean }) {
  return (
    <>
      <rect className={clsx(styles.cell, isSelected && styles.selected)} {...box} rx={7} />
      <TextLines className={styles.member}>
        {{ x: box.x + box.width / 2, y, anchor: 'middle', lines }}
      </TextLines>
    </>
  );
}

interface ButtonProps {
  readonly id?: string;
  readonly label: string;
  readonly isPressed?: boolean;
  readonly isSkipped?: boolean;
  readonly onPress: () => void;
  readonly onFocus?: () => void;
  readonly children: ReactNode;
}

function Button({ id, label, isPressed, isSkipped, onPress, onFocus, children }: ButtonProps) {
  return (
    <g
      role="button"
      className={styles.button}
      data-node={id}
      tabIndex={isSkipped ? -1 : 0}
      aria-label={label}
      aria-pressed={isPressed}
      onClick={onPress}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}>
      {children}
    </g>
  );
}
