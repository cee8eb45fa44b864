import type { ReactNode } from 'react';
import clsx from 'clsx';

import styles from './styles.module.css';

interface Props {
  /** The name of the group: one option of a group is chosen. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** The shape of the option. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A radio button that is drawn as its label. */
export default function RadioOption(props: Props): ReactNode {
  const { name, isChosen, onChoose, className, children } = props;
  return (
    <label className={clsx(styles.option, className)}>
      <input
        type="radio"
        name={name}
        className={styles.radio}
        checked={isChosen}
        onChange={onChoose}
      />
      {children}
    </label>
  );
}
