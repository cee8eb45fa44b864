import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import environments from '@data/environments.json';
import Localized from '@site/src/components/Localized';
import Marks from '@site/src/facts/Marks';

import styles from '../styles.module.css';

/** The two environments as text. */
export default function Environments(): ReactNode {
  return (
    <ul className={styles.legend}>
      {environments.map(({ id, label, description, facts }) => (
        <li key={id} className={styles.entry}>
          <div>
            <strong>
              <Localized>{label}</Localized>
            </strong>
            {' · '}
            <Localized>{description}</Localized>
            <Marks facts={facts} />
          </div>
        </li>
      ))}
      <li className={styles.entry}>
        <div>
          <Translate
            id="explorer.lens.environment.legend"
            description="Under the two environments; {link} leads to the page about them"
            values={{
              link: (
                <Link to="/enterprise/tech-overview/architecture/environments-and-scaling">
                  <Translate
                    id="explorer.lens.environment.link"
                    description="The link in the sentence about the two environments">
                    environments and scaling
                  </Translate>
                </Link>
              ),
            }}>
            {
              'Each has a network of its own and its own instance of every service: the card behind each card. More: {link}.'
            }
          </Translate>
        </div>
      </li>
    </ul>
  );
}
