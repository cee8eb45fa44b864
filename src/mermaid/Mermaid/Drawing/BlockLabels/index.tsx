import { Fragment, type ReactNode } from 'react';

import { lineHeight } from '@site/src/figure/text';
import Space from '@site/src/figure/TextLines/Space';

import type { Drawing } from '../../../figure';
import { wordOf } from './words';

import styles from './styles.module.css';

interface Props {
  readonly labels: Drawing['blockLabels'];
}

/** The words of blocks, and their conditions after them. */
export default function BlockLabels({ labels = [] }: Props): ReactNode {
  return labels.map(({ word, lines: [first = '', ...rest], x, y }) => (
    <text key={`${x} ${y}`} className={styles.condition} x={x} y={y}>
      <tspan className={styles.word}>{wordOf(word)}</tspan>
      {first !== '' && <tspan dx={4}> {first}</tspan>}
      {rest.map((line, i) => (
        <Fragment key={i}>
          <Space />
          <tspan x={x} dy={lineHeight}>
            {line}
          </tspan>
        </Fragment>
      ))}
    </text>
  ));
}
