import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';

import Localized from '@site/src/components/Localized';
import ScrollableTable from '@site/src/components/ScrollableTable';
import { countOf, type FailuresPage } from '../../../failures';
import Radius from '../Radius';
import Head from './Head';

import styles from './styles.module.css';

/** Every component that can fail, with the number of affected scenarios and operations, and below, their lists. */
export default function Summary({ page }: { readonly page: FailuresPage }): ReactNode {
  const asked = page.parts.filter(({ isAsked }) => isAsked);
  const suffered = asked.filter(({ groups }) => groups.length > 0);
  return (
    <section>
      <Heading as="h2" id="every-part" className={styles.heading}>
        {translate({
          id: 'explorer.failures.summary',
          message: 'Each component, failing on its own',
          description: 'Heading of the table of failures',
        })}
      </Heading>
      <p>
        <Translate
          id="explorer.failures.families"
          description="Above the table of failures: what a row such as “Fetch jobs · Accounting” stands for">
          The same component fails for all integrations of a family, such as the fetch jobs of all
          accounting integrations. Scenarios and operations are run with one integration of the
          family.
        </Translate>
      </p>
      <ScrollableTable className={styles.table}>
        <Head page={page} />
        <tbody>
          {asked.map((part) => (
            <tr key={part.id}>
              <th scope="row" className={styles.part}>
                <Localized>{part.name}</Localized>
                <div className={styles.zone}>
                  <Localized>{part.zone}</Localized>
                </div>
              </th>
              {(['scenarios', 'operations'] as const).flatMap((of) =>
                (['at-once', 'later'] as const).map((effect) => (
                  <td key={`${of} ${effect}`} className={styles.count}>
                    {countOf(part, of, effect)}
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
      <Heading as="h2" id="what-suffers" className={styles.heading}>
        {translate({
          id: 'explorer.failures.details',
          message: 'What is affected, component by component',
          description: 'Heading of the lists of what the failure of each component affects',
        })}
      </Heading>
      <ul className={styles.details}>
        {suffered.map((part) => (
          <li key={part.id}>
            <details className={styles.detail}>
              <summary className={styles.summary}>
                <Localized>{part.name}</Localized>
                <span className={styles.zone}>
                  {' · '}
                  <Localized>{part.zone}</Localized>
                </span>
              </summary>
              <div className={styles.body}>
                <Radius part={part} page={page} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
