import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';

import type { Path } from '../../../../figure/path';
import type { View } from '../../../view';
import type { Clock } from '../../use-player';
import Dot from './Dot';
import { fitOf } from './fit';

import styles from './styles.module.css';

interface Props {
  /** The `viewBox` of the figure below. */
  readonly viewBox: string;
  readonly edges: readonly { readonly id: string; readonly path: Path }[];
  readonly dots: View['dots'];
  readonly clock: Clock;
}

/** Messages on their way, above the figure, so that their motion causes no layout or paint of the figure. */
export default function Traffic({ viewBox, edges, dots, clock }: Props): ReactNode {
  const [layer, size] = useSize();
  const fit = useMemo(() => size && fitOf(viewBox, size), [viewBox, size]);
  return (
    <div ref={layer} className={styles.traffic} aria-hidden="true" data-traffic>
      {fit &&
        dots.map((dot) => {
          const edge = edges.find((candidate) => candidate.id === dot.edge);
          return edge && <Dot key={dot.edge} path={edge.path} dot={dot} clock={clock} fit={fit} />;
        })}
    </div>
  );
}

/** The size of an element on screen; undefined until it is known, or if it is not shown. */
function useSize() {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<DOMRectReadOnly>();
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const shown = entry?.contentRect;
      setSize(shown && shown.width > 0 ? shown : undefined);
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, size] as const;
}
