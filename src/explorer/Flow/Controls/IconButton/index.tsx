import type { ReactNode } from 'react';

import styles from './styles.module.css';

interface Props {
  /** The path of a filled icon, in a 24 × 24 box. */
  readonly icon: string;
  readonly label: string;
  readonly onClick: () => void;
}

export default function IconButton({ icon, label, onClick }: Props): ReactNode {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
