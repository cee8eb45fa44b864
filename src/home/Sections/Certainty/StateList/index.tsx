import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import { stateName } from '@site/src/facts/state-name';
import StateSign from '@site/src/facts/StateSign';
import { stateMeaning } from '@site/src/facts/States/state-meaning';
import { FACT_STATES } from '@site/src/platform/facts/states';
import type { NumbersData } from '../../../data';

import styles from './styles.module.css';

interface Props {
  readonly states: NumbersData['states'];
}

/** The states of facts: the sign and the meaning of each, and the number of facts, which leads to them. */
export default function StateList({ states }: Props): ReactNode {
  const number = new Intl.NumberFormat(useDocusaurusContext().i18n.currentLocale);
  return (
    <ul className={styles.states}>
      {FACT_STATES.map((state) => (
        <li key={state} className={styles.state}>
          <span className={styles.name}>
            <StateSign state={state} /> {stateName(state)}
          </span>
          <span className={styles.meaning}>{stateMeaning(state)}</span>
          <Link to={`/facts?state=${state}`} className={styles.number}>
            {number.format(states[state])}
          </Link>
        </li>
      ))}
    </ul>
  );
}
