import { memo, type ReactNode, useId } from 'react';

import { headGap } from '../../../../figure/cargo';
import { endOf, type Path, pathData } from '../../../../figure/path';

import styles from './styles.module.css';

interface Props {
  readonly edges: readonly {
    readonly id: string;
    readonly path: Path;
    readonly isAdded: boolean;
    /** The id of the connection in the opposite direction, which has the same route. */
    readonly back: string;
  }[];
  /** Whether each has an arrowhead at what it calls: in the figure of the whole platform, there are too many. */
  readonly hasHeads: boolean;
}

/** All connections at rest. Those that this guide adds are dashed. */
export default memo(function Connections({ edges, hasHeads }: Props): ReactNode {
  const dashes = useId();
  const documented = edges.filter(({ isAdded }) => !isAdded);
  const added = edges.filter(({ isAdded }) => isAdded);
  return (
    <g className={styles.connections}>
      {/* Dashes at fixed places of the figure, so that connections on one route do not fill each other's gaps. */}
      <linearGradient
        id={dashes}
        gradientUnits="userSpaceOnUse"
        spreadMethod="repeat"
        x2={2.5}
        y2={2.5}>
        <stop className={styles.dash} offset={0.55} />
        <stop offset={0.55} stopOpacity={0} />
      </linearGradient>
      {/* All are one path: those that share a route are not drawn darker. */}
      <path d={pathsOf(documented)} />
      <path stroke={`url(#${dashes})`} d={pathsOf(added)} />
      {hasHeads && (
        <>
          <path d={documented.map(headOf).join('')} />
          <path className={styles.hollow} d={added.map((edge) => `${headOf(edge)}z`).join('')} />
        </>
      )}
    </g>
  );
});

/** The route of each connection, but of two in opposite directions only the first. */
function pathsOf(edges: Props['edges']): string {
  const ids = new Set<string>();
  const paths = edges.map(({ id, back, path }) => {
    ids.add(id);
    return ids.has(back) ? '' : pathData(path);
  });
  return paths.join('');
}

/** An arrowhead before the end of a connection, whose last leg is horizontal or vertical. */
function headOf({ path }: Props['edges'][number]): string {
  const { x: endX, y: endY, direction } = endOf(path, 'last');
  const [a, b] = [Math.round(direction.x), Math.round(direction.y)];
  const [x, y] = [Math.round(endX) - headGap * a, Math.round(endY) - headGap * b];
  // From one side to the tip, and back to the other side.
  const [alongX, alongY, asideX, asideY] = [6 * a, 6 * b, 4 * -b, 4 * a];
  const start = `${x - alongX + asideX} ${y - alongY + asideY}`;
  return `M${start}l${alongX - asideX} ${alongY - asideY} ${-alongX - asideX} ${-alongY - asideY}`;
}
