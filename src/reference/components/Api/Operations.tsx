import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Localized from '@site/src/components/Localized';

import type { OperationGroup } from '../../page';
import Method from '../Method';
import Prose from '../Prose';
import styles from './styles.module.css';

type Props = { readonly api: string; readonly group: OperationGroup };

/** The operations under one tag. */
export default function Operations({ api, group }: Props): ReactNode {
  const { label, anchor, description, operations } = group;
  return (
    <section>
      {label !== undefined && (
        <Heading as="h2" id={anchor} lang={label.lang}>
          {label.text}
        </Heading>
      )}
      <Prose>{description}</Prose>
      <ul className={styles.operations}>
        {operations.map(({ id, method, path, title, deprecated }) => (
          <li key={id}>
            <Link to={`/api/${api}/${id}`} className={styles.operation}>
              <Method>{method}</Method>
              <span className={styles.title}>
                <Localized>{title}</Localized>
              </span>
              <code translate="no">{path}</code>
            </Link>
            {deprecated && (
              <span className={styles.deprecated}>
                <Translate
                  id="api.index.deprecated"
                  description="Mark of a deprecated operation in a list">
                  deprecated
                </Translate>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
