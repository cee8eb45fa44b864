import { memo, type ReactNode, useId } from 'react';

import { type Path, pathData, positionAt } from '../../../path';

import styles from './styles.module.css';

interface Props {
  readonly edges: readonly { readonly path: Path; readonly isPlaced: boolean }[];
}

/** All connections at rest, each with an arrowhead at what it calls. Those that this guide adds are dashed. */
export default memo(function Connections({ edges }: Props): ReactNode {
  const dashes = useId();
  const documented = edges.filter(({ isPlaced }) => !isPlaced);
  const placed = edges.filter(({ isPlaced }) => isPlaced);
  return (
    <g className={styles.connections}>
      {/* Dashes at fixed places of the figure, so that connections on one way do not fill each other's gaps. */}
      <linearGradient
        id={dashes}
        gradientUnits="userSpaceOnUse"
        spreadMethod="repeat"
        x2={2.5}
        y2={2.5}>
        <stop className={styles.dash} offset={0.55} />
        <stop offset={0.55} stopOpacity={0} />
      </linearGradient>
      {/* All are one path: those that share a way are not drawn darker. */}
      <path d={documented.map(({ path }) => pathData(path)).join('')} />
      <path d={documented.map(headOf).join('')} />
      {placed.length > 0 && (
        <>
          <path stroke={`url(#${dashes})`} d={placed.map(({ path }) => pathData(path)).join('')} />
          <path className={styles.hollow} d={placed.map((edge) => `${headOf(edge)}z`).join('')} />
        </>
      )}
    </g>
  );
});

/** An arrowhead at the end of a connection, whose last leg is horizontal or vertical. */
function headOf({ path }: Props['edges'][number]): string {
  const { x, y, direction } = positionAt(path, 1);
  const [a, b] = [Math.round(direction.x), Math.round(direction.y)];
  const [side, other] = [turned(-6, -4, a, b), turned(-6, 4, a, b)];
  return `M${x + side.x} ${y + side.y}L${x} ${y}L${x + other.x} ${y + other.y}`;
}

/** A point beside a connection that runs to the right, turned to the direction of another. */
const turned = (x: number, y: number, a: number, b: number) => ({
  x: x * a - y * b,
  y: x * b + y * a,
});
