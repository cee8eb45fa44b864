import { memo, type ReactNode } from 'react';
import clsx from 'clsx';

import { pathData, type Path, positionAt } from '../../../../figure/path';
import type { Cargo } from '../../../../figure/cargo';
import type { EdgeMark } from '../../../view';

import styles from './styles.module.css';

interface Props {
  readonly path: Path;
  readonly role: EdgeMark['role'];
  readonly cargo: Cargo;
}

/** A connection that a message has used. Its arrow points in the direction of the last message: to the callee, or back. */
export default memo(function Edge({ path, role, cargo }: Props): ReactNode {
  const isBack = cargo !== 'request';
  const { x, y, direction } = positionAt(path, isBack ? 0 : 1);
  const turn = (Math.atan2(direction.y, direction.x) * 180) / Math.PI + (isBack ? 180 : 0);
  return (
    <g className={clsx(styles[role], styles[cargo])}>
      <path className={styles.line} d={pathData(path)} />
      <path
        className={styles.head}
        d={isBack ? 'M-8 -4.5L0 0L-8 4.5' : 'M-8 -4.5L0 0L-8 4.5z'}
        transform={`translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)})`}
      />
    </g>
  );
});
