import type { ReactNode } from 'react';
import clsx from 'clsx';

import { cardParts, type CardMark, type Kind } from '../card-parts';
import type { Box } from '../geometry';
import { icons } from '../icons';
import { meaningOf, type Outline, outlineOf } from '../outline';
import { type Lines, lineHeight } from '../text';
import TextLines from '../TextLines';

import styles from './styles.module.css';

interface Props {
  readonly box: Box;
  /** Its name, in the figure's coordinates. */
  readonly label: Lines;
  /** What it stands for: its icon, colour and shape. */
  readonly kind?: Kind | undefined;
  /** Its border, if that is not the one of its kind. */
  readonly outline?: Outline | undefined;
  readonly mark: CardMark;
  /** Whether its corner is folded: this guide adds it. */
  readonly isAdded?: boolean | undefined;
  /** What is drawn in it besides, from its upper left corner. */
  readonly children?: ReactNode;
}

/** A card: what it stands for, its name, and its state. Drawn from its corner: cards are then alike, and compress well. */
export default function Card(props: Props): ReactNode {
  const { box, label, kind, outline, mark, isAdded = false, children } = props;
  const meaning = kind && meaningOf(kind);
  const isPlain = !outline && !meaning && !isAdded;
  const { card, lines } = outline ?? outlineOf(meaning, { ...box, isFolded: isAdded });
  const name = { ...label, x: label.x - box.x, y: label.y - box.y };
  return (
    <g
      className={clsx(styles.node, styles[mark], meaning && styles[meaning])}
      transform={`translate(${box.x} ${box.y})`}>
      {isPlain ? (
        <rect className={styles.box} width={box.width} height={box.height} rx={8} />
      ) : (
        <path className={styles.box} d={card} />
      )}
      {lines && <path className={styles.lines} d={lines} />}
      {kind && (
        <path
          className={styles.icon}
          d={icons[kind]}
          transform={`translate(${cardParts.inset} ${iconTop(name)}) scale(${scale})`}
        />
      )}
      <TextLines className={styles.label}>{name}</TextLines>
      {children}
    </g>
  );
}

const scale = (cardParts.sign / 24).toFixed(3);
/** Beside the middle of the name; `y` of a label is the baseline of its first line. */
const iconTop = ({ y, lines }: Lines): number =>
  y + ((lines.length - 1) * lineHeight - cardParts.sign) / 2 - 4.5;
