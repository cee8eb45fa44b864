import { Fragment, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import families from '@data/connectors.json';
import Filtered from '@site/src/components/Filtered';
import Localized from '@site/src/components/Localized';
import Marks from '@site/src/facts/Marks';
import type { ConnectorFamily } from '@site/src/model-views/data';

import Legend from './Legend';
import styles from './styles.module.css';

const connectors = families.flatMap((family) =>
  family.connectors.map((connector) => ({ ...connector, family })),
);

/** The connectors of the model by family, each with its marks, and its platform key where that is public. */
export default function Connectors(): ReactNode {
  return (
    <>
      <Legend />
      <Catalogue />
    </>
  );
}

function Catalogue(): ReactNode {
  return (
    <Filtered
      label={translate({
        id: 'connectors.filter',
        message: 'Filter by name, mark, family or key',
        description: 'Label of the field that filters the catalogue of connectors',
      })}
      items={connectors}
      textOf={searchText}
      countOf={(count) =>
        translate(
          {
            id: 'connectors.count',
            message: 'One connector|{count} connectors',
            description: 'How many connectors the filter leaves, singular|plural',
          },
          { count },
        )
      }>
      {(shown) =>
        families.map((family) => {
          const found = shown.filter((each) => each.family === family);
          return (
            found.length > 0 && <Family key={family.id} family={{ ...family, connectors: found }} />
          );
        })
      }
    </Filtered>
  );
}

function searchText({ name, platformKey, marks, family }: (typeof connectors)[number]): string {
  return [name, platformKey, family.name.text, ...marks.map(({ text }) => text)].join(' ');
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
        {family.connectors.map(({ id, name, platformKey, marks }) => (
          <li key={id} className={styles.connector}>
            <span>
              <span lang="en">{name}</span>
              {marks.map((mark) => (
                <Fragment key={mark.text}>
                  {' '}
                  <em>
                    <Localized>{mark}</Localized>
                  </em>
                </Fragment>
              ))}
            </span>
            {platformKey !== undefined && <code>{platformKey}</code>}
          </li>
        ))}
      </ul>
      <p>
        <Translate
          id="connectors.cited"
          description="Below the connectors of a family, before the marks of the facts that state their names and keys">
          Names and platform keys
        </Translate>
        <Marks facts={family.facts} />
      </p>
    </section>
  );
}
