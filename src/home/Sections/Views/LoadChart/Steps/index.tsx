import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import type { Span } from '../../../../data';
import { heightOf, type Scale } from '../scale';

import styles from './styles.module.css';

interface Props {
  readonly spans: readonly Span[];
  readonly scale: Scale;
  readonly kind: 'load' | 'instances';
  /** Whether each value is written above its line. */
  readonly isNumbered?: boolean;
}

/** A series whose values stay the same for a time: a line in steps, and the area below it. */
export default function Steps({ spans, scale, kind, isNumbered = false }: Props): ReactNode {
  const number = new Intl.NumberFormat(useDocusaurusContext().i18n.currentLocale);
  return (
    <g className={styles[kind]}>
      {spans.map(({ from, to, value }, i) => {
        const y = heightOf(value, scale);
        const before = heightOf(spans[i - 1]?.value ?? 0, scale);
        return (
          <g key={from}>
            <rect
              className={styles.area}
              x={`${from}%`}
              y={`${y}%`}
              width={`${to - from}%`}
              height={`${scale.bottom - y}%`}
            />
            <line className={styles.line} x1={`${from}%`} x2={`${to}%`} y1={`${y}%`} y2={`${y}%`} />
            {i > 0 && (
              <line
                className={styles.line}
                x1={`${from}%`}
                x2={`${from}%`}
                y1={`${before}%`}
                y2={`${y}%`}
              />
            )}
            {isNumbered && (
              <text className={styles.value} x={`${(from + to) / 2}%`} y={`${y}%`} dy={-6}>
                {number.format(value)}
              </text>
            )}
          </g>
        );
      })}
      <line className={styles.base} x2="100%" y1={`${scale.bottom}%`} y2={`${scale.bottom}%`} />
    </g>
  );
}
