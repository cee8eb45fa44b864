import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import type { Handler as Shown } from '../../../page';

import styles from '../styles.module.css';

/** The component that handles the operation, which the explorer shows, and its area. */
export default function Handler({ component, area }: Shown): ReactNode {
  const name = (
    <Link to={`/explorer#part=${component.id}`}>
      <Localized>{component.name}</Localized>
    </Link>
  );
  return (
    <p className={styles.handler}>
      <Translate
        id="api.operation.handler"
        description="Names the component of the platform that handles the operation, and its area"
        values={{ component: name, area: <Localized>{area}</Localized> }}>
        {
          'Handled by the {component}, in the {area} area. Areas are this guide’s own grouping, derived from the API’s tags.'
        }
      </Translate>
    </p>
  );
}
