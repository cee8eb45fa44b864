import type { ReactNode } from 'react';
import clsx from 'clsx';

import { interactive } from '../../interactive';
import styles from './styles.module.css';

type Props = {
  /** The label of the field. */
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** How many items match. */
  readonly children: string;
};

/** The field above a list that it filters. */
export default function Field({ label, query, onChange, children }: Props): ReactNode {
  return (
    <div className={clsx(styles.field, interactive)}>
      <label className={styles.label}>
        {label}
        <input
          className={styles.input}
          type="search"
          autoComplete="off"
          value={query}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <span role="status" className={styles.result}>
        {children}
      </span>
    </div>
  );
}
