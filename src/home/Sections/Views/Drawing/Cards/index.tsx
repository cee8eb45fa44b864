import type { ReactNode } from 'react';
import clsx from 'clsx';

import card from '@site/src/figure/Card/styles.module.css';
import { icons } from '@site/src/figure/icons';
import type { DrawnCards } from '../../../../data';

import styles from './styles.module.css';

interface Props {
  readonly cards: DrawnCards;
}

/** Larger than beside a name, which these cards do not have. */
const iconSize = 30;
const scale = iconSize / 24;

/** Cards in the same state: their borders, and the icon of each in its middle. */
export default function Cards({ cards }: Props): ReactNode {
  const { mark, meaning, box, lines, icons: signs } = cards;
  return (
    <g className={clsx(card.node, card[mark], meaning && card[meaning])}>
      <path className={card.box} d={box} />
      {lines && <path className={card.lines} d={lines} />}
      {signs.map(([kind, x, y]) => (
        <path
          key={`${x} ${y}`}
          className={clsx(card.icon, styles.icon)}
          d={icons[kind]}
          transform={`translate(${x - iconSize / 2} ${y - iconSize / 2}) scale(${scale})`}
        />
      ))}
    </g>
  );
}
