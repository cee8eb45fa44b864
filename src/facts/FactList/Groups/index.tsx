import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ledger from '@generated/facts/default/ledger.json';

import Localized from '../../../components/Localized';
import type { FactData, FactState, LedgerData } from '../../data';
import { partOf, type Part } from '../part';
import { FACT_STATES } from '../../../platform/facts/states';
import { stateName } from '../../state-name';
import StateSign from '../../StateSign';
import Entry from './Entry';
import styles from './styles.module.css';

const { facts, subjects }: LedgerData = ledger;

type Props = {
  /** Which of the facts. */
  readonly part: Part;
};

/** The facts of a part by subject, in the order of the subjects' names, and by state. */
export default function Groups({ part }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const { collectAnchor } = useBrokenLinks();
  const { compare } = new Intl.Collator(i18n.currentLocale);
  const all = Object.entries(facts).filter(([, { state }]) => partOf(state) === part);
  const groups = [...subjects]
    .sort((a, b) => compare(a.label.text, b.label.text))
    .map(({ id, label }) => ({ id, label, own: all.filter(([, { subject }]) => subject === id) }))
    .filter(({ own }) => own.length > 0);
  for (const { id } of groups) collectAnchor(`${part}-${id}`);
  return groups.map(({ id, label, own }) => (
    <section key={id} data-subject={id}>
      <h3 id={`${part}-${id}`}>
        <Localized>{label}</Localized>
      </h3>
      {FACT_STATES.map((state) => {
        const entries = own.filter(([, fact]) => fact.state === state);
        return entries.length > 0 && <State key={state} state={state} entries={entries} />;
      })}
    </section>
  ));
}

type StateProps = {
  readonly state: FactState;
  readonly entries: readonly (readonly [id: string, fact: FactData])[];
};

/** The facts of a subject that are in one state; the part of unpublished facts has no other. */
function State({ state, entries }: StateProps): ReactNode {
  return (
    <div data-state={state}>
      {partOf(state) === 'published' && (
        <p className={styles.state}>
          <StateSign state={state} /> {stateName(state)}
        </p>
      )}
      <ul className={styles.facts}>
        {entries.map(([id, fact]) => (
          <Entry key={id} id={id} fact={fact} />
        ))}
      </ul>
    </div>
  );
}
