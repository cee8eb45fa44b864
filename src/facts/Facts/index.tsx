import type { ReactNode } from 'react';

import type { CitedFact } from '../data';
import Fact from '../Fact';
import { stateName } from '../state-name';
import Statement from '../Statement';
import styles from './styles.module.css';

type Props = {
  /** In the order in which they are listed. */
  readonly facts: readonly CitedFact[];
};

/** The facts behind something, as a list: the statement of each with its mark, and its state where that is not documented. */
export default function Facts({ facts }: Props): ReactNode {
  return (
    <ul className={styles.facts}>
      {facts.map(({ id, state, statement }) => (
        <li key={id}>
          <Statement>{statement}</Statement>
          <Fact id={id} state={state} />
          {state !== 'documented' && <small> {stateName(state)}</small>}
        </li>
      ))}
    </ul>
  );
}
