import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import Heading from '@theme/Heading';

import Localized from '@site/src/components/Localized';
import type { ExplorerIndex, ScenarioEntry, ScenarioGroup } from '../../../data';
import Sentence from '../../../Flow/Sentence';
import { useFormats } from '../../../Flow/use-scene';
import { sentenceOf } from '../../../sentence';

import styles from './styles.module.css';

const groups = [
  'answered',
  'data',
  'rejected-waf',
  'rejected-gateway',
  'rejected-api',
  'load',
] as const satisfies readonly ScenarioGroup[];

/** All scenarios, grouped by outcome, each with the step that decides it. */
export default function ScenarioList({ index }: { readonly index: ExplorerIndex }): ReactNode {
  return (
    <section>
      <Heading as="h2" id="scenarios" className={styles.heading}>
        {translate({
          id: 'explorer.scenarios',
          message: 'Scenarios',
          description: 'Heading of the list of scenarios',
        })}
      </Heading>
      {groups.map((group) => {
        const scenarios = index.scenarios.filter((scenario) => scenario.group === group);
        return (
          scenarios.length > 0 && (
            <section key={group} className={styles.group}>
              <Heading as="h3" className={styles.name}>
                {groupName(group)}
              </Heading>
              <ul className={styles.scenarios}>
                {scenarios.map((scenario) => (
                  <Scenario key={scenario.id} scenario={scenario} index={index} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </section>
  );
}

interface ScenarioProps {
  readonly scenario: ScenarioEntry;
  readonly index: ExplorerIndex;
}

function Scenario({ scenario, index }: ScenarioProps): ReactNode {
  const { id, title, status, isRefused, telling } = scenario;
  const formats = useFormats();
  return (
    <li className={styles.scenario}>
      <p className={styles.title}>
        <Link to={`/explorer/${id}`} className={styles.link}>
          <Localized>{title}</Localized>
        </Link>
      </p>
      <p className={styles.telling}>
        <Sentence>{sentenceOf(telling, index, formats)}</Sentence>
      </p>
      <code
        className={clsx(styles.status, isRefused && styles.refused)}
        lang="en"
        translate="no">{`${isRefused ? '× ' : ''}${status}`}</code>
    </li>
  );
}

function groupName(group: ScenarioGroup): string {
  switch (group) {
    case 'answered':
      return translate({
        id: 'explorer.group.answered',
        message: 'Successful requests',
        description: 'Heading of a group of scenarios',
      });
    case 'data':
      return translate({
        id: 'explorer.group.data',
        message: 'Data that is read or written',
        description: 'Heading of a group of scenarios: reading from and writing to data sources',
      });
    case 'load':
      return translate({
        id: 'explorer.group.load',
        message: 'Load',
        description: 'Heading of a group of scenarios: many requests at a time',
      });
    case 'rejected-waf':
      return translate({
        id: 'explorer.group.waf',
        message: 'Rejected by the WAF',
        description: 'Heading of a group of scenarios',
      });
    case 'rejected-gateway':
      return translate({
        id: 'explorer.group.gateway',
        message: 'Rejected by the gateway',
        description: 'Heading of a group of scenarios',
      });
    case 'rejected-api':
      return translate({
        id: 'explorer.group.api',
        message: 'Rejected by the Public API',
        description: 'Heading of a group of scenarios',
      });
  }
}
