import type { ReactNode } from 'react';

import type { FactState } from '../data';
import styles from './styles.module.css';

type Props = {
  /** Each state has a shape of its own, so that the sign does not depend on colour. */
  readonly state: FactState;
};

/** The sign of a state, beside its name. */
export default function StateSign({ state }: Props): ReactNode {
  return <span className={styles[state]} aria-hidden="true" />;
}
