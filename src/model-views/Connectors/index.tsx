import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import families from '@data/connectors.json';
import FilterField from '@site/src/components/FilterField';
import { matches } from '@site/src/components/FilterField/matches';
import Localized from '@site/src/components/Localized';
import type { ConnectorFamily } from '@site/src/model-views/data';

import styles from './styles.module.css';

/** The connectors of the model by family, each with its platform key where that is public. */
export default function Connectors(): ReactNode {
  const [query, setQuery] = useState('');
  const { selectMessage } = usePluralForm();
  const shown = families.map((family) => ({
    ...family,
    connectors: family.connectors.filter(({ name, platformKey }) =>
      matches(`${name} ${platformKey ?? ''} ${family.name.text}`, query),
    ),
  }));
  const count = shown.reduce((sum, { connectors }) => sum + connectors.length, 0);
  return (
    <>
      <FilterField
        label={translate({
          id: 'connectors.filter',
          message: 'Filter by name, family or key',
          description: 'Label of the field that filters the catalogue of connectors',
        })}
        value={query}
        onChange={setQuery}
        result={selectMessage(
          count,
          translate(
            {
              id: 'connectors.count',
              message: 'One connector|{count} connectors',
              description: 'How many connectors the filter leaves, singular|plural',
            },
            { count },
          ),
        )}
      />
      {shown
        .filter(({ connectors }) => connectors.length > 0)
        .map((family) => (
          <Family key={family.id} family={family} />
        ))}
    </>
  );
}

function Family({ family }: { readonly family: ConnectorFamily }): ReactNode {
  const anchor = `connectors-${family.id}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <section aria-labelledby={anchor}>
      <h3 id={anchor} className={styles.family}>
        <Translate
          id="connectors.family"
          description="Heading of a family of connectors: its name, and how many they are"
          values={{
            family: <Localized>{family.name}</Localized>,
            count: family.connectors.length,
          }}>
          {'{family} ({count})'}
        </Translate>
      </h3>
      <ul className={styles.list}>
        {family.connectors.map(({ id, name, platformKey }) => (
          <li key={id} className={styles.connector}>
            <span lang="en">{name}</span>
            {platformKey !== undefined && <code>{platformKey}</code>}
          </li>
        ))}
      </ul>
    </section>
  );
}
