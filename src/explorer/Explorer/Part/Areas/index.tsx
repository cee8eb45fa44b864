import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import type { PartEntry } from '../../../data';
import LinkList from '../Links/LinkList';

import styles from '../styles.module.css';

/** The operations of the Public API by area; nothing for another component. */
export default function Areas({ areas }: Pick<PartEntry, 'areas'>): ReactNode {
  if (areas.length === 0) return null;
  return (
    <>
      <dt>
        <Translate id="explorer.part.operations" description="Before links to operations">
          API operations
        </Translate>
      </dt>
      <dd className={styles.basis}>
        <Translate
          id="explorer.part.areas"
          description="Before the areas of the Public API, which are a grouping of its operations">
          Grouped by area. This grouping is this guide’s own, derived from the API’s tags.
        </Translate>
      </dd>
      {areas.map(({ id, name, description, operations }) => (
        <dd key={id}>
          <strong>
            <Localized>{name}</Localized>
          </strong>
          {' · '}
          <Localized>{description}</Localized>
          <LinkList readings={operations} />
        </dd>
      ))}
    </>
  );
}
