import type { ReactNode } from 'react';

import type { Path } from '../../../path';
import type { View } from '../../../view';
import type { Clock } from '../../use-player';
import Dot from './Dot';

import styles from './styles.module.css';

interface Props {
  /** That of the figure below, so that both show the same part at the same size. */
  readonly viewBox: string;
  readonly edges: readonly { readonly id: string; readonly path: Path }[];
  readonly dots: View['dots'];
  readonly clock: Clock;
}

/** Messages on their way, in a layer of their own: while they move, the figure below is not painted again. */
export default function Traffic({ viewBox, edges, dots, clock }: Props): ReactNode {
  return (
    <svg className={styles.traffic} viewBox={viewBox} aria-hidden="true" data-traffic>
      {dots.map((dot) => {
        const edge = edges.find((candidate) => candidate.id === dot.edge);
        return edge && <Dot key={dot.edge} path={edge.path} dot={dot} clock={clock} />;
      })}
    </svg>
  );
}
