import { memo, type ReactNode } from 'react';
import clsx from 'clsx';

import { heads, isReply, type LineKind } from '../cargo';
import { endOf, pathData, type Path, shortened } from '../path';

import styles from './styles.module.css';

/** An end of a path. */
export type End = 'first' | 'last';

interface Props {
  readonly path: Path;
  /** Whether a message is on it now, or has been. */
  readonly role: 'trail' | 'current';
  readonly cargo: LineKind;
  /** The ends with an arrowhead; by default, where the last message went: to the callee, or back. */
  readonly ends?: readonly End[] | undefined;
}

/** A connection, and the arrowhead of what it carries. */
export default memo(function Edge(props: Props): ReactNode {
  const { path, role, cargo, ends = [isReply(cargo) ? 'first' : 'last'] } = props;
  const head = heads[cargo];
  const line = ends.reduce((rest, end) => shortened(rest, head.cut, end), path);
  return (
    <g className={clsx(styles[role], styles[cargo])}>
      <path className={styles.line} d={pathData(line)} />
      {ends.map((end) => (
        <path key={end} className={styles.head} d={head.path} transform={turn(path, end)} />
      ))}
    </g>
  );
});

/** Moves an arrowhead, which points to the right, to an end of a path. */
function turn(path: Path, end: End): string {
  const { x, y, direction } = endOf(path, end);
  const turned =
    (Math.atan2(direction.y, direction.x) * 180) / Math.PI + (end === 'first' ? 180 : 0);
  return `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turned)})`;
}
