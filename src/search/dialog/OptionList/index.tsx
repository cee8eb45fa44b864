import type { ReactNode } from 'react';

import styles from './styles.module.css';

type Props = {
  readonly id: string;
  readonly label: string;
  /** Options, or groups of them. */
  readonly children: ReactNode;
};

/** The list below the field, whose options the field’s keys select. */
export default function OptionList({ id, label, children }: Props): ReactNode {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {children}
    </div>
  );
}
