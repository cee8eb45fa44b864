import { memo, type ReactNode } from 'react';
import clsx from 'clsx';

import type { NodeShape } from '../../../figure';
import type { NodeMark } from '../../../view';
import TextLines from '../TextLines';
import { icons } from './icons';

import styles from './styles.module.css';

interface Props {
  readonly node: NodeShape;
  readonly mark: NodeMark;
}

/** A component: what kind of thing it is, its name, and what it is doing. */
export default memo(function Node({ node: { kind, box, label }, mark }: Props): ReactNode {
  const scale = box.width / 44;
  const inset = (box.width - 24 * scale) / 2;
  return (
    <g className={clsx(styles.node, styles[mark], kind === 'source' && styles.source)}>
      <rect className={styles.box} {...box} rx={10} />
      <path
        className={styles.icon}
        d={icons[kind]}
        transform={`translate(${box.x + inset} ${box.y + inset}) scale(${scale})`}
      />
      <TextLines className={styles.label}>{label}</TextLines>
    </g>
  );
});
