import { useId, type ReactNode } from 'react';

import { FACT_STATES } from '@site/src/platform/facts/states';
import type { NumbersData } from '../../../data';

import styles from './styles.module.css';

interface Props {
  readonly states: NumbersData['states'];
}

/** The share of each state, in the order of the list below, which has the numbers. Each has a pattern like its sign. */
export default function StateBar({ states }: Props): ReactNode {
  const id = useId();
  const countOf = (some: readonly (typeof FACT_STATES)[number][]) =>
    some.reduce((sum, state) => sum + states[state], 0);
  const percent = (count: number) => `${((count / countOf(FACT_STATES)) * 100).toFixed(2)}%`;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <defs>
        <pattern id={`${id}-contradicted`} width={6} height={6} patternUnits="userSpaceOnUse">
          <path className={styles.mark} d="M1.5 0v6" />
        </pattern>
        <pattern id={`${id}-assumed`} width={6} height={6} patternUnits="userSpaceOnUse">
          <path className={styles.mark} d="M-1 1l2-2M-1 7L7-1M5 7l2-2" />
        </pattern>
      </defs>
      {FACT_STATES.map((state, i) => {
        const isPatterned = state === 'contradicted' || state === 'assumed';
        return (
          <rect
            key={state}
            className={styles[state]}
            x={percent(countOf(FACT_STATES.slice(0, i)))}
            width={percent(states[state])}
            height="100%"
            fill={isPatterned ? `url(#${id}-${state})` : undefined}
          />
        );
      })}
    </svg>
  );
}
