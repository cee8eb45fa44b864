import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import numbers from '@generated/home/default/numbers.json';
import areas from '@generated/translation/default/state.json';

import Marks from '@site/src/facts/Marks';
import Section from '../Section';
import Count from './Count';
import { currentShare } from './share';

import styles from './styles.module.css';

const architecture = '/enterprise/tech-overview/architecture';

/** How large the platform and the guide are: each number leads to what it counts. */
export default function Numbers(): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { selectMessage } = usePluralForm();
  const { services, integrations, operations, scenarios } = numbers;
  const number = new Intl.NumberFormat(currentLocale);
  const percent = new Intl.NumberFormat(currentLocale, { style: 'percent' });
  return (
    <Section
      title={
        <Translate id="home.numbers" description="Heading of a part of the home page">
          In figures
        </Translate>
      }
      lead={
        <Translate id="home.numbers.lead" description="Under the heading “In figures”">
          The numbers are counted when this site is built, except for the number of services, which
          is a documented fact.
        </Translate>
      }>
      <ul className={styles.numbers}>
        <Count
          to={`${architecture}/services-and-connectors`}
          count={translate(
            {
              id: 'home.numbers.over',
              message: '{count}+',
              description: 'More than a number, in as few characters as possible',
            },
            { count: number.format(services.atLeast) },
          )}
          marks={<Marks facts={[services.fact]} />}>
          {translate({
            id: 'home.numbers.services',
            message: 'services in the platform',
            description: 'Below a number',
          })}
        </Count>
        <Count to={`${architecture}/integrations`} count={number.format(integrations)}>
          {selectMessage(
            integrations,
            translate({
              id: 'home.numbers.integrations',
              message: 'integration in the model|integrations in the model',
              description: 'Below a number: singular and plural',
            }),
          )}
        </Count>
        <Count to="/api" count={number.format(operations)}>
          {selectMessage(
            operations,
            translate({
              id: 'home.numbers.operations',
              message: 'operation in the API reference|operations in the API reference',
              description: 'Below a number: singular and plural',
            }),
          )}
        </Count>
        <Count to="/explorer" count={number.format(scenarios)}>
          {selectMessage(
            scenarios,
            translate({
              id: 'home.numbers.scenarios',
              message: 'scenario to play step by step|scenarios to play step by step',
              description: 'Below a number: singular and plural',
            }),
          )}
        </Count>
        <Count to="/translation" count={percent.format(currentShare(areas))}>
          {translate({
            id: 'home.numbers.french',
            message: 'of the French texts are current',
            description: 'Below a share in percent',
          })}
        </Count>
      </ul>
    </Section>
  );
}
