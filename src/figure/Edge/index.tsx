import { memo, type ReactNode } from 'react';
import clsx from 'clsx';

import { type Cargo, heads, isReply } from '../cargo';
import { endOf, pathData, type Path, shortened } from '../path';

import styles from './styles.module.css';

interface Props {
  readonly path: Path;
  /** Whether a message is on it now, or has been. */
  readonly role: 'trail' | 'current';
  readonly cargo: Cargo;
}

/** A connection that a message has used. Its arrow points in the direction of the last message: to the callee, or back. */
export default memo(function Edge({ path, role, cargo }: Props): ReactNode {
  const head = heads[cargo];
  const isBack = isReply(cargo);
  const end = isBack ? 'first' : 'last';
  const { x, y, direction } = endOf(path, end);
  const turn = (Math.atan2(direction.y, direction.x) * 180) / Math.PI + (isBack ? 180 : 0);
  return (
    <g className={clsx(styles[role], styles[cargo])}>
      <path className={styles.line} d={pathData(shortened(path, head.cut, end))} />
      <path
        className={styles.head}
        d={head.path}
        transform={`translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)})`}
      />
    </g>
  );
});
