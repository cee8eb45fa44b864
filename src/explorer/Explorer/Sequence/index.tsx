import { memo, useId, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';

import { heads } from '../../../figure/cargo';
import { gapHeight, type SequenceRow, type SequenceShape } from '../../figure';
import TextLines from '../../../figure/TextLines';

import Sheets from './Sheets';

import styles from './styles.module.css';

/** A diagram that is higher does not fit a sheet of paper in a size that can be read. */
const sheetHeight = 1250;

interface Props {
  readonly shape: SequenceShape;
  readonly size: 'wide' | 'narrow';
  readonly title: string;
  /** How many messages have been sent so far; all of them while the whole scenario is shown. */
  readonly sent: number;
  /** The index of the current message, if any. */
  readonly current: number | undefined;
}

/** The messages between components, from top to bottom. */
export default memo(function Sequence({ shape, size, title, sent, current }: Props): ReactNode {
  const id = useId();
  const { width, height, heads, rows, gaps } = shape;
  // Not in the served HTML, which it would make heavier.
  const isBrowser = useIsBrowser();
  const isLong = isBrowser && size === 'wide' && height > sheetHeight;
  const part = (name: string | number) => (isLong ? `${id}-${name}` : undefined);
  const breaks = (x: number) =>
    gaps.map(({ y }) => `V${y - gapHeight / 2}M${x} ${y + gapHeight / 2}`).join('');
  const figure = (
    <svg
      className={clsx(styles.sequence, styles[size], isLong && styles.long)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={id}>
      <title id={id}>
        {translate(
          {
            id: 'explorer.sequence',
            message: 'Sequence diagram of the messages. Scenario: {title}',
            description: 'Text alternative of the sequence diagram; the messages stand below it',
          },
          { title },
        )}
      </title>
      <g id={part('lines')}>
        <path
          className={styles.life}
          d={heads.map(({ x, label }) => `M${x} ${label.y + 6}${breaks(x)}V${height}`).join('')}
        />
        {heads.map((head) => (
          <TextLines key={head.id} className={styles.head}>
            {head.label}
          </TextLines>
        ))}
        {gaps.map(({ y, label }) => (
          <TextLines key={y} className={styles.gap}>
            {label}
          </TextLines>
        ))}
      </g>
      <g lang="en">
        {rows.map((row, i) => (
          <Row key={i} id={part(i)} row={row} isCurrent={i === current} isAhead={i >= sent} />
        ))}
      </g>
    </svg>
  );
  if (!isLong) return figure;
  return (
    <>
      {figure}
      <Sheets shape={shape} part={part} />
    </>
  );
});

interface RowProps {
  readonly id: string | undefined;
  readonly row: SequenceRow;
  readonly isCurrent: boolean;
  readonly isAhead: boolean;
}

const Row = memo(function Row({ id, row, isCurrent, isAhead }: RowProps): ReactNode {
  const { from, to, y, cargo, label } = row;
  const { path, cut } = heads[cargo];
  const isBack = to < from;
  return (
    <g
      id={id}
      className={clsx(
        styles.row,
        styles[cargo],
        isCurrent && styles.current,
        isAhead && styles.ahead,
      )}>
      <path className={styles.line} d={`M${from} ${y}H${to + (isBack ? cut : -cut)}`} />
      <path
        className={styles.point}
        d={path}
        transform={`translate(${to} ${y})${isBack ? ' scale(-1 1)' : ''}`}
      />
      <TextLines className={styles.label}>{label}</TextLines>
    </g>
  );
});
