import type { ReactNode } from 'react';
import Heading from '@theme/Heading';

import type { FormerOperation } from '../../page';
import Method from '../Method';
import Prose from '../Prose';
import Section from '../Section';
import styles from './styles.module.css';

type Props = { readonly operations: readonly FormerOperation[] };

/** The operations that the API no longer has, each with what replaces it. Their old addresses lead to the headings. */
export default function FormerOperations({ operations }: Props): ReactNode {
  return (
    <Section id="former-operations">
      {operations.map(({ anchor, method, path, title, description }) => (
        <div key={anchor} className={styles.former}>
          <Heading as="h3" id={anchor} lang={title.lang}>
            {title.text}
          </Heading>
          <p className={styles.operation}>
            <Method>{method}</Method>
            <code translate="no">{path}</code>
          </p>
          <Prose>{description}</Prose>
        </div>
      ))}
    </Section>
  );
}
