import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import summary from '@generated/facts/default/summary.json';

import Columns from '../../components/Columns';
import ScrollableTable from '../../components/ScrollableTable';
import { FACT_STATES } from '../../platform/facts/states';
import { stateName } from '../state-name';
import StateSign from '../StateSign';
import { stateMeaning } from './state-meaning';

/** The states of facts: sign, name and meaning of each, and how many facts are in it. */
export default function States(): ReactNode {
  const { i18n } = useDocusaurusContext();
  const number = new Intl.NumberFormat(i18n.currentLocale);
  return (
    <ScrollableTable>
      <Columns>
        <Translate id="facts.states.state" description="Column heading: the state of facts">
          State
        </Translate>
        <Translate id="facts.states.meaning" description="Column heading: what a state means">
          Meaning
        </Translate>
        <Translate id="facts.states.count" description="Column heading: how many facts">
          Facts
        </Translate>
      </Columns>
      <tbody>
        {FACT_STATES.map((state) => (
          <tr key={state}>
            <th scope="row">
              <StateSign state={state} /> {stateName(state)}
            </th>
            <td>{stateMeaning(state)}</td>
            <td>
              <Link to={`/facts?state=${state}`}>{number.format(summary.states[state])}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  );
}
