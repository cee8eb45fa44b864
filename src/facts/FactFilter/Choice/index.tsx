import { useId, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import styles from '../styles.module.css';

type Props = {
  readonly label: string;
  /** The chosen value; empty where all fit. */
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
};

/** One of several values, or all of them. */
export default function Choice({ label, value, options, onChoose }: Props): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.field}
        value={value}
        onChange={({ target }) => onChoose(target.value)}>
        <option value="">
          {translate({
            id: 'facts.filter.all',
            message: 'All',
            description: 'Choice of a filter by state, subject or source: no filter',
          })}
        </option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
