import { useId, type ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

import styles from './styles.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the filter leaves, said politely to a screen reader. */
  readonly result: string;
};

/** A text filter over a list that is whole without it; without JavaScript there is nothing to draw. */
export default function FilterField({ label, value, onChange, result }: Props): ReactNode {
  const id = useId();
  if (!useIsBrowser()) return <div className={styles.field} />;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        type="search"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span role="status" className={styles.result}>
        {result}
      </span>
    </div>
  );
}
