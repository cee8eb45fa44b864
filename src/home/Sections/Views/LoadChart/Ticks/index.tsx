import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import { minutesText } from '../../../minutes';

import styles from './styles.module.css';

interface Props {
  /** The time that the chart shows, from 0. */
  readonly minutes: number;
}

/** The time below the chart: a tick for each minute. */
export default function Ticks({ minutes }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const ticks = Array.from({ length: Math.floor(minutes) + 1 }, (_, minute) => minute);
  return (
    <g className={styles.ticks}>
      {ticks.map((minute) => {
        const x = `${(minute / minutes) * 100}%`;
        return (
          <text key={minute} className={anchorOf(minute, minutes)} x={x} y="99%">
            {minutesText(minute, currentLocale)}
          </text>
        );
      })}
    </g>
  );
}

/** The texts at both ends stay within the figure. */
function anchorOf(minute: number, last: number): string | undefined {
  if (minute === 0) return styles.first;
  return minute === last ? styles.last : undefined;
}
