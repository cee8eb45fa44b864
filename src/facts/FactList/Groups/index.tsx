import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ledger from '@generated/facts/default/ledger.json';

import Localized from '../../../components/Localized';
import type { LedgerData } from '../../data';
import { partOf, type Part } from '../part';
import Entry from './Entry';
import styles from './styles.module.css';

const { facts, subjects }: LedgerData = ledger;

type Props = {
  /** Which of the facts. */
  readonly part: Part;
};

/** The facts of a part below the subject that they belong to, in the order of the subjects' names. */
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
      <ul className={styles.facts}>
        {own.map(([name, fact]) => (
          <Entry key={name} id={name} fact={fact} />
        ))}
      </ul>
    </section>
  ));
}
