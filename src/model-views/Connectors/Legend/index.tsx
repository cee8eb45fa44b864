import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import marks from '@data/marks.json';
import Localized from '@site/src/components/Localized';
import Marks from '@site/src/facts/Marks';

/** What the marks of connectors mean. */
export default function Legend(): ReactNode {
  return (
    <ul>
      {marks.map(({ id, label, description, facts }) => (
        <li key={id}>
          <Translate
            id="connectors.mark"
            description="An entry of the legend: a mark of connectors, and what it means"
            values={{
              mark: (
                <strong>
                  <Localized>{label}</Localized>
                </strong>
              ),
              meaning: <Localized>{description}</Localized>,
            }}>
            {'{mark}: {meaning}'}
          </Translate>
          <Marks facts={facts} />
        </li>
      ))}
    </ul>
  );
}
