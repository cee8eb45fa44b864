import { useEffect, useId, useMemo, type ReactNode } from 'react';
import { useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import clsx from 'clsx';
import summary from '@generated/facts/default/summary.json';

import { interactive } from '../../components/interactive';
import { FACT_STATES } from '../../platform/facts/states';
import type { SummaryData } from '../data';
import { useLists } from '../FactList/lists';
import { stateName } from '../state-name';
import Choice from './Choice';
import { fits } from './filter';
import { isInView, listedFacts, showOnly } from './listed';
import { useFilter } from './use-filter';
import styles from './styles.module.css';

const { states, subjects, sources }: SummaryData = summary;

const total = Object.values(states).reduce((sum, count) => sum + count, 0);

const known = {
  state: FACT_STATES,
  subject: subjects.map(({ id }) => id),
  source: sources.map(({ id }) => id),
};

/** Shows some of the facts of the page's lists. */
export default function FactFilter(): ReactNode {
  const id = useId();
  const lists = useLists();
  const { selectMessage } = usePluralForm();
  const { hash } = useLocation();
  const [filter, setFilter] = useFilter(known);
  const facts = useMemo(() => listedFacts(lists), [lists]);
  const found = facts.filter((fact) => fits(fact, filter));
  const count = facts.length > 0 ? found.length : total;
  const wanted = facts.find((fact) => `#${fact.id}` === hash);

  useEffect(() => {
    // A fact that a link leads to is shown, whatever is looked for.
    showOnly(facts, new Set(wanted ? [...found, wanted] : found));
  });
  useEffect(() => {
    if (wanted === undefined) return;
    // The browser may have scrolled there before the list was shortened, or before the fact was in the page.
    const isThere = wanted.element.matches(':target') && isInView(wanted.element);
    if (!isThere) window.location.replace(hash);
  }, [wanted, hash]);

  return (
    <div className={clsx(styles.filter, interactive)}>
      <Choice
        label={translate({ id: 'facts.filter.state', message: 'State', description: 'Label' })}
        value={filter.state}
        options={FACT_STATES.map((state) => [state, stateName(state)])}
        onChoose={(state) => setFilter({ ...filter, state })}
      />
      <Choice
        label={translate({ id: 'facts.filter.subject', message: 'Subject', description: 'Label' })}
        value={filter.subject}
        options={subjects.map((subject) => [subject.id, subject.label.text])}
        onChoose={(subject) => setFilter({ ...filter, subject })}
      />
      <Choice
        label={translate({ id: 'facts.filter.source', message: 'Source', description: 'Label' })}
        value={filter.source}
        options={sources.map((source) => [source.id, source.title.text])}
        onChoose={(source) => setFilter({ ...filter, source })}
      />
      <label htmlFor={id}>
        <Translate id="facts.filter.words" description="Label of a field that filters facts">
          Words
        </Translate>
      </label>
      <input
        id={id}
        className={styles.field}
        type="search"
        autoComplete="off"
        value={filter.words}
        onChange={({ target }) => setFilter({ ...filter, words: target.value })}
      />
      <span role="status" className={styles.count}>
        {selectMessage(count, factCount(count))}
      </span>
    </div>
  );
}

const factCount = (count: number) =>
  translate(
    {
      id: 'facts.filter.count',
      message: '{count} fact|{count} facts',
      description: 'Beside the filter: how many facts match, singular and plural',
    },
    { count },
  );
